/** Age and sex as clinicians write them: "28yo", "47M", "34 F". */
export const shorthandAge =
  /(?<![£$€.\d]|(?:seat|row|gate|room|size|flight) )\b(?:1?\d{1,2} ?(?:yo|y\/o|y\.o\.?)(?: ?[mf]\b)?|[1-9]\d ?[mf])\b(?! ?[\d£$€])/g;

/** A patient named by bed: "bed 12", "bay 3", "side room 2". */
export const bedSlot =
  /\b(?:bed|bay|cubicle|side ?room|incubator|resus) (?:\d{1,2}|one|two|three|four|five|six)\b/g;

/** A patient named by appointment: "my 3pm", "this morning's quarter past nine". */
export const timeSlot =
  /\b(?:my|our|today's|yesterday's|this (?:morning|afternoon)'s) (?:(?:first|last|second|final) (?:of the (?:day|list|morning|afternoon)|on the list)|\d{1,2}[.:]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m|(?:half|quarter) (?:past|to) [a-z]{3,6}|(?:[a-z]{3,6}|\d{1,2}) o'?clock)\b(?!'s| (?:[a-z]{2} )?(?:meeting|class|lecture|flight|train|alarm|coffee|shift|start|finish|slot|lesson|session|call|bedtime|appointment|show|game|match|deadline|run|today|tomorrow|and))/g;

/** One of several: "one of my patients", "one of our eczema ladies". */
export const oneOfMine =
  /\b(?:one|two|three|four|another|[123]) of (?:my|our|the|today's) (?:[\w-]{1,20} ){0,3}(?:patients|pts|inpatients|outpatients|ladies|gents|regulars|residents|babies|clients|families|chaps|lads|lasses|girls|boys|blokes|fellas|oldies|teenagers|teens|heartsinks|service users|punters|old boys|old dears|women|gentlemen|mums|neonates|prems)\b/g;

/** An age that stands for the person: "a tiny 3 week old", "a 101 year old". */
export const agedNoun =
  /(?:\b(?:an?|the|this|another|that|some) (?:(?!is |was |are |just |been |now |about )[a-z'-]{2,14} ){0,3}|(?<=(?:^|[.!?:;\n]) ?)(?=\d{1,3}[ -]?y))(?:1?\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)[ -]?(?:year|yr|month|week|day)s?[ -]?old\b/g;

/** An age that begins a note: "64, lorry driver", "17, his first motorbike". */
export const agedNote =
  /(?<=(?:^|[.!?:;\n]) ?)(?:only |just |aged? )?(?:[1-9]\d?|100|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: ?(?:yrs?|years?)(?: old)?)?(?=,)/g;

/** An age among other notes: "Pancreatic, 52, school cook". */
export const agedAside = /(?<=[a-z], )[1-9]\d(?=, [a-z])/g;

/** An age told of "he" or "she": "she is 84", "he's only 29". */
export const agedPronoun =
  /\b(?:he|she)(?:'s| is| was|'d just turned| turned| just turned)(?: only| just| all of| barely)? (?:[1-9]\d?|10\d)\b(?! ?(?:am|pm|%|stone|st\b|kg|week|day|month|hour|min|mile|inch|ft|foot|cm|th|times|o'clock|years? (?:older|younger|late|early|my)))/g;

/** A pupil by the school year: "a Year 1 from St Bede's". */
export const schoolYear =
  /\b(?:an?|another|this|the|little) year \d{1,2}(?! ?(?:student|medic|rotation|review|trial|study|of))\b/g;

/** What somebody says to the author at work: "Doc, I've been using WD40". */
export const saidToDoctor = /"(?:doctor|doc|nurse|matron)\b(?=[^"\n]{4,300}")/g;

/** Two or three together: "two lads", "three sisters". */
export const fewPeople =
  /\b(?:two|three|both|pair of|couple of) (?:[a-z'-]{2,12} ){0,2}(?:lads|lasses|ladies|girls|boys|brothers|sisters|blokes|fellas|gents|gentlemen|strangers|farmers|kids|patients(?= (?:in a row|from|with|today|tonight|this|on)))\b/g;

/** A case by its number: "second anaphylaxis of the night", "another overdose tonight". */
export const oneOfMany =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|another|my last|our last) (?:[\w-]{3,20} ){1,3}(?:of (?:the|my|this) (?:night|day|shift|week|weekend|month|season|year|morning|afternoon|list|run|career)|tonight|today|this (?:morning|week|shift|year|month|season|weekend))\b/g;
