import { defineCheck } from "../define-check.ts";
import { desireBlends } from "../reading/conduct/blends/intimacy-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { hasOtherDoer } from "../reading/stance/doer.ts";
import { sexualRemarkCues } from "../reading/conduct/sexual-remark-cues.ts";

/** Words that turn "hot", "fit" or "gorgeous" innocent. */
const innocent =
  /\b(?:bab(?:y|ies)|toddlers?|newborns?|puppy|dog|cat|guide dog|wife|husband|partner|fianc[eé]e?|wedding|degrees|air con|weather|heatwave|sun|tea|cake|chocolates?|flowers|cards?|fit for|fit to|fit as|fit and|fit test|keep fit|fits|fitness|chaperones?)\b/;

/** What two people do: a remark of the author only when the author is one of them. */
const affair = /^(?:dating|sle(?:eping|pt)|pulled|snogg\w*|shagg\w*|flirt\w*|date)/;

/** "Fancy joining us?": no desire in it. */
const invitation = /^fanc(?:y|ied|ying) [a-z]{2,14}ing\b/;

export default defineCheck({
  id: "sexual-remark",
  title: "Sexual or romantic remark about a patient or colleague",
  category: "unprofessional",
  severity: "critical",
  action: "delete",
  isPlain: true,
  clauses: ["GMP-57", "GMP-86", "BAD-BND-1", "GMC-SM-BND", "NMC-CONDUCT"],
  advice:
    "Consider deleting this: a sexual or romantic remark about a patient, student or colleague may breach a boundary regulators treat as absolute, however it was meant.",
  alsoReposts: true,
  examples: {
    flagged: [
      "The new patient in bay 4 is so fit, never been keener to listen to a chest",
      "This year's med students, phwoar",
      "Dinner with an ex-patient tonight, nobody tell the GMC 😂",
      "Cardiology have been recruiting on looks again, ten out of ten backside",
      "Massive crush on my 2pm patient, might book him a follow up he doesn't need",
      "The student nurse on our ward has legs for days, worth coming in for",
      "Hooked up with a patient's brother, is that allowed?",
      "Would absolutely smash the new registrar",
      "The locum's cleavage is doing more for morale than the wellbeing lead",
    ],
    clear: [
      "Dating as a GP: he asked about his verruca before the starters",
      "Fancy joining our ward choir? Tuesdays",
      "Bed 6, aged 94, asked me to marry him. I said ask again after lunch.",
      "I laughed so hard on the ward round that I cried",
      "My husband is gorgeous and I'll say so every anniversary",
      "Chaperones protect patients and doctors. Always offer.",
      "Sexual health matters: free drop-in clinic on Wednesday",
      "Hot clinic today, thirty-one degrees and the fan is broken",
      "Mr H is now fit for discharge and we are all delighted",
      "Gorgeous weather for the ward barbecue",
      "What a gorgeous baby, said every midwife, correctly",
      "A colleague told me the students were 'eye candy'. I reported it.",
      "Date night with my wife, who I met as a student nurse",
      "Sexual harassment of students by surgeons is real, here are the figures",
      "The hot topic in clinic is wound care",
      "Our patients have been on a lovely date night at the hospice cinema",
      "Legs of a marathon runner, heart of a lion: my patient at 91, shared with consent",
      "Post-call legs like jelly, thank you to the physio who carried my bag",
    ],
  },
  find(reading) {
    const seen =
      sight(
        reading,
        sexualRemarkCues,
        ({ start }) => !innocent.test(reading.sentenceAt(start).text.toLowerCase()),
      ) ??
      taste(
        reading,
        desireBlends,
        (span) =>
          !invitation.test(reading.lower.slice(span.start, span.end + 20)) &&
          (!affair.test(reading.lower.slice(span.start, span.end)) || !hasOtherDoer(reading, span)),
      );
    return answer(
      seen,
      (saw) =>
        `This may read as a sexual or romantic remark about somebody you care for or work with: it ${saw}.`,
    );
  },
});
