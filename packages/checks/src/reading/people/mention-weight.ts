import type { Reading } from "../reading.ts";
import { hasTradeAfter, isAged, isDescribedByIllness, isIllnessInside, isOnDuty } from "./mention-details.ts";
import { isAcquaintance, isEponym, isNobody, isSpeaker, isTreated } from "./mention-doubts.ts";
import type { Mention } from "./mentions.ts";
import { patientNounWeight } from "./patient-noun.ts";
import { phrases } from "./phrases.ts";

/** What clinicians call a patient of theirs: "my gent", "our lady". */
const ownCalls = new Set(
  phrases(
    "lady, gentleman, gent, chap, chappie, fella, bloke, old boy, regular, wee man, old dear, nonagenarian, octogenarian, pensioner, centenarian, resident, client, casualty, oldie, victim, graduate, long stayer, longest stayer, attender, referral, admission, follow up, walk in, arrest, delivery",
  ),
);
/** What anybody calls their own: "my girl", "our lad". */
const looseCalls = new Set(
  phrases("guy, man, girl, woman, boy, dude, kid, baby, lad, lass, teen, teenager, person, individual"),
);
const manyPeople = new Set(phrases("kids, children, couple, family, twins"));
/** Relatives who may be the patient, or with them: "the husband", "a mum". A cousin or a friend is the author's own. */
const closeRelatives = new Set(
  phrases(
    "mum, mam, mom, mother, dad, father, daddy, mummy, husband, wife, missus, son, daughter, gran, granny, nan, nana, grandad, carer, partner, boyfriend, girlfriend, widow",
  ),
);
/** "my lady wife", "my old man dad". */
const ownRelatives = new Set(phrases("wife, friend, mother, sister, doctor, husband, cousin"));
/** A title is for patients and surgeons alike; a first name alone is mostly a friend's or colleague's. */
const nameWeights: Readonly<Record<string, number>> = {
  titled: 0.5,
  full: -0.25,
  initials: 0.5,
  first: -0.5,
};

/** "Margaret on Ward 12 who is 99": an age within a few words makes a name a patient's. */
const nameWeight = (reading: Reading, { word, end }: Mention): number => {
  const isTold =
    /^ ?\(\d{1,2}\)|^.{0,30}\b(?:who is|who's|aged|is|turned) (?:only |just )?\d{1,3}(?!\d|[ap]m| ?(?:am|pm|weeks|years (?:in|of)))/.test(
      reading.prose.slice(end, end + 48),
    );
  return (nameWeights[word] ?? 0) + (isTold ? 0.75 : 0);
};

/** How much the way somebody is spoken of makes them a patient, before any sign of care; nothing when they are clearly not one. */
export function mentionWeight(reading: Reading, mention: Mention, isEpisode: boolean): number | undefined {
  const { noun, determiner, word } = mention;
  const next = reading.words[mention.to]?.plain ?? "";
  if (
    (/^(?:couple|child|man|son)$/.test(word) &&
      next === "of" &&
      !/^\d/.test(reading.words[mention.to + 1]?.plain ?? "")) ||
    (noun === "adult" && ownRelatives.has(next))
  )
    return undefined;
  if (
    determiner === "every" ||
    (noun === "staff" && !isTreated(reading, mention)) ||
    isSpeaker(reading, mention) ||
    isAcquaintance(reading, mention) ||
    isNobody(reading, mention) ||
    isEponym(reading, mention)
  )
    return undefined;
  if (noun === "patient") return patientNounWeight(reading, mention, isEpisode);
  if (noun === "bed")
    return /^(?:in|from|our|my)$/.test(reading.words[mention.from - 1]?.plain ?? "") ? 2.5 : 2.25;
  if (noun === "staff") return 0.25;
  if (noun === "slot") return 1.75;
  if (noun === "case") return isIllnessInside(reading, mention) ? 1 : undefined;
  if (noun === "relative") return isOwnByName(reading, mention) ? undefined : relativeWeight(mention);
  if (determiner === "theirs" && noun === "shorthand") return 1;
  if (determiner === "theirs" || isVocative(reading, mention)) return undefined;
  if (noun === "someone") {
    if (reading.text.startsWith('"', mention.start)) return 0.75;
    return /^one of (?:mine|ours)$/.test(word) ? 1.75 : 0.25;
  }
  if (determiner === "mine") return mineWeight(reading, mention);
  if (noun === "shorthand") return shorthandWeight(reading, mention);
  if (noun === "aged") return 1;
  if (noun === "name") return nameWeight(reading, mention);
  if (word === "student") return details(reading, mention);
  return 0.5 + details(reading, mention);
}

const details = (reading: Reading, mention: Mention): number =>
  (isDescribedByIllness(reading, mention) ? 2 : 0) + (isAged(reading, mention) ? 0.75 : 0);

/** "Nan's 90 today" is the author's own; "Mum brought in her 3yo" is a patient's. */
export const isOwnByName = (reading: Reading, { determiner, word, start, end, opens }: Mention): boolean =>
  determiner === "bare" &&
  opens &&
  ownFamily.test(word) &&
  /^\p{Lu}/u.test(reading.text.slice(start)) &&
  !/^ (?:brought|came|come|comes|in|rang|attended|asking|asked|presents?|presented|convinced|worried|wants|wanted|thought|thinks)\b/.test(
    reading.prose.slice(end, end + 12),
  );
const ownFamily = /^(?:mum|mummy|mam|mom|dad|daddy|nan|nana|gran|granny|grandma|grandad|granddad|grandpa)$/;

const relativeWeight = ({ word, determiner }: Mention): number | undefined => {
  if (determiner === "mine" || !closeRelatives.has(word)) return undefined;
  return determiner === "theirs" ? 0 : 0.25;
};

/** "Thanks man,", "Dude!": somebody spoken to, not of; "Man, 82, ..." is a case. */
const isVocative = ({ prose }: Reading, { word, determiner, end }: Mention): boolean =>
  determiner === "bare" &&
  /^(?:man|dude|boy|guy|girl|mate)$/.test(word) &&
  /^ ?(?:[,!.?](?! ?\d)|$)/.test(prose.slice(end, end + 4));

/** "our 104 year old": few have a parent who is only an age to them; "my 4 year old" is one's own. */
const isOld = ({ prose }: Reading, { start, end }: Mention): boolean =>
  Number(/\d{1,3}/.exec(prose.slice(start, end))?.[0]) >= 50;

const hasSexAfterAge = ({ text }: Reading, { start, end }: Mention): boolean =>
  /[MF]$/.test(text.slice(start, end));

/** "47M" is how clinicians write; "4yo" is how parents do as well; "20m" is a length. */
function shorthandWeight(reading: Reading, mention: Mention): number | undefined {
  if (hasSexAfterAge(reading, mention)) return hasTradeAfter(reading, mention) ? 2.5 : 1.75;
  return /o/i.test(reading.text.slice(mention.start, mention.end)) ? 1.75 : undefined;
}

/** "my gent" is a patient; "my 4 year old", "our girl" are one's own, unless the illness is part of the name ("our snake-bite lad"). */
function mineWeight(reading: Reading, mention: Mention): number | undefined {
  const { word, noun, between } = mention;
  if (noun === "occupation") return between.length > 0 ? 0 : undefined;
  if (noun === "shorthand") return hasSexAfterAge(reading, mention) ? 2.5 : undefined;
  if (noun === "aged") return isOld(reading, mention) ? 2 : undefined;
  if (noun === "name" || manyPeople.has(word)) return undefined;
  if (ownCalls.has(word)) return 1.5 + details(reading, mention);
  if (isDescribedByIllness(reading, mention)) return 2.5;
  if (isOnDuty(reading, mention)) return 0.5;
  return noun !== "child" && between.length > 0 && looseCalls.has(word) ? 0.25 : undefined;
}
