import type { Span } from "@hindsight/core/finding";
import { confirmation } from "../people/confirmation.ts";
import type { Reading, Signal } from "../reading.ts";
import type { Sentence } from "../sentences.ts";
import { quotedStretches } from "../stance/quotes.ts";
import { isPublicTalk } from "../stance/scene.ts";
import { declinesAdvice } from "./declined-advice.ts";
import { healthWeight, namesHealth } from "./health-weight.ts";

/** Advice about one person's health, as far as one sentence shows it; `weight` 1 to 3: touches it, advises, decides. */
export interface Advice {
  readonly span: Span;
  readonly weight: 1 | 2 | 3;
}

const you = /(?<![\w'])(?:you(?:'re|'ve|'ll|'d)?|your|yours|yourself|u|ur|youre)(?![\w'])/;
/** Said of the thing in the picture or the question, without a "you". */
const verdict =
  /\b(?:(?:sounds?|looks?|seems?)(?: (?:very much|a bit|more|to me|exactly|most))* like|(?:that|it|this)(?:'s| is| was| will be| could be| may be| might be)(?: (?:definitely|probably|most likely|likely|almost certainly|clearly|classic|obviously|most probably|called|due to|because of|a case of))+|(?:that|it|this)(?:'s| is) an? (?:benign|classic|clear|typical|simple|bad|mild|fungal|viral|bacterial|normal|harmless)|(?:definitely|probably|most likely|almost certainly) (?:an?|the|just|due|caused|your|have|not|nothing)|nothing to worry about|(?:totally|completely|quite|perfectly) harmless|no treatment (?:is )?needed|(?:it's |is )?(?:only|just) (?:hormones|a virus|viral|a bug|nerves|age|anxiety|stress|muscular|wear and tear|eczema|a rash|a cyst|hay fever)|(?:you'll|you will|he'll|she'll|it'll) be (?:fine|right as rain|ok|okay|gone|better)|(?:normally|usually|always|will|should|that'll) (?:sorts?|fix(?:es)?|clears?|shifts?|settles?)|(?:don't|never) (?:bother|ring|need|worry|queue)|no need to (?:bother|ring|queue|see|worry|go|get)|leave (?:it|them) (?:be|alone)|(?:is|are) (?:suggestive|indicative) of|(?:perfectly|quite|completely) (?:safe|normal|fine))\b/;
const instruct =
  /(?:^|[,;:]\s|\b(?:and|or|then|please|just|also|to|instead|so|but|hi|hello|must|should|can|first|yes|no) )(?:take|use|apply|stop|start|try|double|halve|avoid|increase|reduce|continue|keep taking|rub|put|switch|do|get|go for|repeat|check|add|drink|eat|rest|ice|inject|swallow|finish|come (?:off|down)|give|wear|wash|rinse|soak|consult|visit|undergo|have|bin|ditch|skip|swap|up|drop|pop|slap|hold|keep|leave|lay off|knock|restart|dab|tape|squeeze|lance|wean|taper|creep|stick|crack on|maintain|turn off|make sure|follow|clean|brush|massage)\b/;
const directive =
  /\b(?:you|u) (?:\w+ )?(?:should|need|must|have to|had better|can|could|may|might|will|would|require|ought)\b|\bneed you to\b|\bi (?:\w+ )?(?:advi[sc]e|recommend|suggest|would|suspect|think|believe|want|need)\b|\b(?:recommended|advised|advisable|suggested|better|necessary|important|safe|okay|ok|fine|required) (?:for|to|that|if)\b|\bin your case\b|\b(?:will|would|can|could|should) (?:\w+ )?(?:help|benefit|suit|harm|affect|guide) (?:you|u)\b|\bin my opinion\b|\b(?:for|help|guide|assist|relieve) (?:you|u)\b|\bmy advice\b/;
const finding =
  /\b(?:you|u)(?:'re| are|r|'ve| have| had| probably| might| may| could| seem| most likely| likely| mostly| do| do not| don't| are not)\b|\byour [\w -]{2,40} (?:is|are|was|were|may|might|could|should|shows?|suggests?|seems?|looks?|indicates?|needs?|will|can|has|have|sounds?)\b|\b(?:do|did|does|have|has|are|is|were|was|can|how|when|since when|what) (?:you|u|your)\b/;

const dose =
  /\b(?:\d{1,4} ?(?:mg|mcg|ml|%)|(?:once|twice|three times) (?:a|per) day|daily|(?:\d{1,2}|two|three|four|ten|few) (?:days|weeks|months))\b/;
/** How much and how often, as clinicians say it: "up to 40 for five days", "20 mg on top". */
const regimen =
  /\b(?:put|go|take|come|give|drop|up|double|halve|cut|start|restart|wean|taper|have|use|pop|straight|back|down)(?: [a-z']{1,14}){0,5} \d{1,4} ?(?:mg|mcg|ml|[g%,]|units|puffs?|for|of|every|a day|twice|once|daily|and|then)/;
/** Somebody who answers a health question put to them. */
const consultation =
  /\b(?:read|gone through|went through|understand|understood|reviewed|noted|seen|regarding|from|per|about|answer|answers|thanks? for)\b[^.?!]{0,30} your (?:query|queries|question|complaints?|concerns?|symptoms|history|medical history|health (?:query|concern|issue)s?|reports?|problems?|case|condition|description|pictures?|photos?)\b|\bthanks? (?:you )?for (?:the|your) (?:query|question|detailed (?:query|information))\b|\b(?:in your case|how old are (?:you|u)|(?:your|ur) (?:age|sex|gender|weight|condition|metabolism|posture|eating habits|body mass)|good luck$|i (?:will |would |also )*(?:suggest|advise|recommend|presume) (?:you|u)|see your doctor|your (?:gynecologist|gynaecologist|physician|cardiologist|dentist)|get (?:tested|investigated|screened)|(?:blood|further|certain|following) investigations?|hesitate to (?:contact|write)|(?:help|helps|helped) you|write back|revert back|assist you|(?:two|few|several|many) problems|your situation)\b|\b(?:family|past|medical|sexual|drug) history\b|\bdo you (?:smoke|drink alcohol|snore|suffer|have any (?:medical|family|other|allerg|pain)|notice any|take any)\b/;
/** Small talk that asks or tells "you" something else. */
const chat =
  /\b(?:can|could|do|did|have|are|would|will) (?:you|u) (?:\w+ )?(?:help|know|cover|research|think|follow|send|dm|remember|see|watch|believe|want|like|care|understand|realise|realize|support|agree|considered|mean|say|going|coming|joking|kidding|serious\w*)\b/;

/** For everybody, for colleagues, or friendly talk: not advice to one person. */
const general =
  /\b(?:stem|sbas?|mcqs?|flights?|flightlation|airlines?|airports?|airways|customers?|passengers?|employees?|employed|seats?|luggage|bags?|refunds?|bookings?|reserv\w*|vouchers?|kiosks?|tickets?|panel|wallet|trump|obama|hillary|president|congress|elections?|conservatives?|liberals?|republicans?|democrats?|feminis\w+|abortions?|movement|revolutions?|rebuttals?|medicare|alt.?right\w{0,3}|supremacists?|borders?|wages?|equal(?:ity|s)?|unborn|policy|policies|website|handle|glad|delighted|chuffed|i'm on|i am on|i have|i've got|my own|anyone|everyone|people|patients|pts|they|thread|guidelines?|guidance|paper|study|trial|talk|lecture|podcast|article|blog|tweet|webinar|slides|conference|congrat\w*|thank(?:s| you)|well done|proud of|love your|great (?:work|thread|talk|job|post)|your (?:sho|reg|registrar|fy1|patients?|work|team|colleagues?|practice|clinic|research|students?|paper|talk|thread|book|trust|tweet|post|article|point|slides|exam|interview|rotation|training|career|vote|mp|application|course)|happy birthday|good luck (?:with|for) (?:the|your) (?:exam|interview|new)|(?:a|some) readers? (?:asks?|asked|wrote)|hands up|rights|helpline|i can't advise|can't give (?:individual|personal)|cannot (?:advise|give)|unable to (?:advise|comment)|not able to advise|general information|in general|how to|ways to|things you|why you|tips|should you|are you getting|what you (?:need|should)|when you (?:are|have|notice)|applicants?|trainees?|registrars?|follow(?:ing)? you)\b/;
/** Told of somebody in the author's care: confidentiality asks about that. */
const inCare =
  /\b(?:i|we)(?:'ve)? (?:just |once |also )?(?:saw|seen|assessed|treated|biopsied|nursed|discharged|looked after|do|did) (?:the|that|your|her|his|him|them)\b|\bbefore we [a-z]{4,12}ed\b|\b(?:he|she)'s with us\b|\bi've been (?:his|her|their) \w{2,12}\b/;
/** The author's own complaint. */
const own = /\bmy (?!opinion|advice|guess|money|bet|experience|view|hunch)/;
/** An exam or a quiz is answered, not a person. */
const studying =
  /\b(?:in the (?:exam|osce|viva|sba)|the stem|easy marks|(?:it's|answer is|answer:|has to be|i'd say|going for) [a-e](?:,|\.|$| because| -))/;
/** Sent on to those who can look, or to help at once: the safe answer. */
const signpost =
  /\b(?:see|ask|speak to|talk to|contact|call|ring|visit|go to|book(?: in)? with|make an appointment with|pop (?:in|into|to)|chat to)(?: (?:to|with|your|the|own|local|in|an?|please))* (?:gp|pharmacist|pharmacy|nhs 111|111|999|a&e|doctor|midwife|health visitor|optician|dentist|dermatologist|samaritans|walk-in|surgery|nurse|emergency|112|911)\b|\b(?:checked|seen|looked at) by (?:your|a|the) (?:own )?(?:gp|doctor|pharmacist|nurse|optician|dentist)\b|\bget (?:it|that|this|them|the|your|his|her)(?: [a-z]{2,12}){0,2} (?:checked|looked at|seen)\b|\bwithout (?:speaking|talking|checking|asking|contacting)\b/;

const pointing =
  /\b(?:(?:it|that|this)(?:'s| is| isn't| is not)|(?:you|he|she|u)(?:'ve| have|'s| has| needs?)(?: got)?|(?:that|this|the|your|his|her) \w{2,14} (?:is|looks like|has|needs?|is just))(?: (?:not|an?|the|your|just|only|got|typical|simple|probably))* /g;

/** "That's a seborrhoeic keratosis", "you've got gout": what stands right behind is a condition. */
const namesIt = (reading: Reading, { start, end }: Sentence): boolean =>
  [...reading.prose.slice(start, Math.min(end, start + 600)).matchAll(pointing)].some(({ index, 0: found }) =>
    namesHealth(reading, start + index + found.length, start + index + found.length + 16),
  );

function weigh(reading: Reading, sentence: Sentence): 0 | 1 | 2 | 3 {
  const health = healthWeight(reading, sentence);
  const text = reading.prose.slice(sentence.start, Math.min(sentence.end, sentence.start + 600)).trimStart();
  if (health === 0) return consultation.test(text) ? 1 : 0;

  const isAddressed = you.test(text);
  const isVerdict = verdict.test(text) || namesIt(reading, sentence);
  const isInstruction = instruct.test(text);
  if (consultation.test(text) && !isVerdict && !isInstruction) return 1;
  if (!isAddressed && own.test(text)) return 0;
  if ((!isAddressed && !isVerdict && !isInstruction) || general.test(text)) return 0;

  if (signpost.test(text) && !isVerdict && health < 3) return 0;
  if (regimen.test(text)) return 3;
  if (!isAddressed)
    return isVerdict && health >= 1
      ? 3
      : isInstruction && (health >= 2 || (health >= 1 && dose.test(text)))
        ? 2
        : 0;

  const isAdvice = isVerdict || isInstruction || directive.test(text);
  if (isAdvice) return health >= 2 ? 3 : health >= 1 ? 2 : 1;
  if (chat.test(text)) return 0;
  return finding.test(text) ? (health >= 2 ? 2 : 1) : 0;
}

/** Words that a quotation mark opens and closes are somebody else's. */
const isQuoted = (reading: Reading, { start, end }: Sentence): boolean =>
  reading.signal(quotedStretches).some((quoted) => quoted.start <= start + 1 && quoted.end >= end - 2);

/** Whether a post's weakest signs count: it holds a word of medicine, a vague one at the least, or speaks as a consultation does. */
const namesMedicine = (reading: Reading): boolean =>
  healthWeight(reading, { start: 0, end: reading.text.length, text: reading.text }) > 0 ||
  consultation.test(reading.prose);

/** The sentence of a post that comes nearest to advice about one person's health, judged sentence by sentence. Says nothing of whom the post answers. */
export const adviceIn: Signal<Advice | undefined> = (reading: Reading) => {
  let best: Advice | undefined;
  for (const sentence of reading.sentences.slice(0, 60)) {
    const weight = weigh(reading, sentence);
    if (weight !== 0 && weight > (best?.weight ?? 0) && !isQuoted(reading, sentence)) {
      best = { span: { start: sentence.start, end: sentence.end }, weight };
    }
  }
  if (!best) return undefined;

  if (best.weight < 3 && reading.signal(isPublicTalk)) return undefined;
  if (reading.signal(confirmation) || inCare.test(reading.prose)) return undefined;
  if (best.weight === 1 && !namesMedicine(reading)) return undefined;
  if (studying.test(reading.prose)) return undefined;
  if (reading.signal(declinesAdvice) && !regimen.test(reading.prose)) return undefined;
  return best;
};
