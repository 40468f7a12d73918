/** Age and sex as clinicians write them: "28yo", "47M", "34 F". */
export const shorthandAge =
  /(?<![£$€.\d]|(?:seat|row|gate|room|size|flight) )\b(?:1?\d{1,2} ?(?:yo|y\/o|y\.o\.?)(?: ?[mf]\b)?|[1-9]\d ?[mf])\b(?! ?[\d£$€])/g;

/** A patient named by bed: "bed 12", "bay 3", "side room 2". */
export const bedSlot =
  /\b(?:bed|bay|cubicle|side ?room|incubator|resus) (?:\d{1,2}|one|two|three|four|five|six)\b/g;

/** A patient named by appointment: "my 3pm", "this morning's quarter past nine". */
export const timeSlot =
  /\b(?:my|our|today's|yesterday's|this (?:morning|afternoon)'s) (?:(?:first|last|second|final) (?:of the (?:day|list|morning|afternoon)|on the list)|\d{1,2}[.:]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m|(?:half|quarter) (?:past|to) [a-z]{3,6}|[a-z]{3,6} o'clock)\b(?!'s| (?:[a-z]{2} )?(?:meeting|class|lecture|flight|train|alarm|coffee|shift|start|finish|slot|lesson|session|call|bedtime|appointment|show|game|match|deadline|run|today|tomorrow|and))/g;

/** One of several: "one of my patients", "one of our eczema ladies". */
export const oneOfMine =
  /\b(?:one|two|another|1) of (?:my|our|the|today's) (?:[\w-]{1,20} ){0,3}(?:patients|pts|inpatients|outpatients|ladies|gents|regulars|residents|babies|clients|families)\b/g;

/** An age that stands for the person: "a tiny 3 week old", "a 101 year old". */
export const agedNoun =
  /(?:\b(?:an?|the|this|another|that|some) (?:(?!is |was |are |just |been |now |about )[a-z'-]{2,14} ){0,3}|(?<=(?:^|[.!?:;\n]) ?)(?=\d{1,3}[ -]y))1?\d{1,2}[ -](?:year|yr|month|week|day)s?[ -]old\b/g;

/** Two or three together: "two lads", "three sisters". */
export const fewPeople =
  /\b(?:two|three|both|pair of|couple of) (?:[a-z'-]{2,12} ){0,2}(?:lads|lasses|ladies|girls|boys|brothers|sisters|blokes|fellas|gents|gentlemen|strangers|farmers|kids)\b/g;
