import { defineCheck } from "../define-check.ts";
import { discriminationBlends } from "../reading/conduct/blends/contempt-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { discriminationCues } from "../reading/conduct/discrimination-cues.ts";
import { slurs } from "../reading/conduct/slurs.ts";
import { lexicon } from "../reading/lexicon.ts";
import { isOthersLoathing } from "../reading/stance/loathing.ts";
import { isMeant } from "../reading/stance/stance.ts";

const slurLexicon = lexicon(slurs);
/** Contested questions of belief and policy, which nobody may be flagged for answering. */
const contested =
  /\b(?:sports?|toilets?|changing rooms?|prisons?|single[- ]sex|gender[- ]critical|puberty blockers|veil|burqa|circumcision|assisted dying|abortion)\b/;

export default defineCheck({
  id: "discrimination",
  title: "Discriminatory or hateful words",
  category: "unprofessional",
  severity: "critical",
  action: "delete",
  isPlain: true,
  clauses: ["GMC-SM-ABUSE", "GMC-SM-15", "GMP-56", "LAW-EQUALITY", "HCPC-1.7", "STUDY-SMEPROF"],
  advice:
    "Consider deleting this: words that demean people for who they are may breach professional standards even as a joke or long ago. Opinions are yours to hold; it is the attack on people that matters.",
  alsoReposts: true,
  examples: {
    flagged: [
      "The trouble with general practice is women, simple as that",
      "Most of this clinic can't be bothered to learn English. Send them home.",
      "Lady surgeons: emotional and in the way",
      "Muslims shouldn't be allowed to run a ward during Ramadan",
      "I refuse to use pronouns for the they/them brigade",
      "Women are too emotional to lead an arrest",
      "Another diversity hire on the consultant rota, standards are dead",
      "Fucking immigrants clogging up A&E again",
      "What a retard, failed the same station twice",
      "Gypsies are thieves, count the sats probes",
      "Go back to your own country if you don't like our food",
      "Another trainee pregnant, so guess who's covering the rota again",
      "Bunch of pikeys in resus tonight",
      "Romanian patients again with no English, get a translator or get a flight home",
      "Women shouldn't be neurosurgeons, they just cry and go off to have babies",
    ],
    clear: [
      "Why do racists hate Muslims so much? I will never know",
      "Report disabled hate crimes, here is how",
      "a man is telling me about his boat and my shift ended an hour ago",
      "Proud to be a Muslim, a woman and a surgeon",
      "A patient used a racial slur to me today. Nobody should have to get used to that.",
      "Interpreters save lives. Please book one.",
      "Racism in medicine is real and here are the numbers",
      '"Go back to your own country" was shouted at our porter today. Shameful.',
      "People on both sides of the gender debate may dislike this leaflet; here is the evidence I used",
      "Women are not too emotional to operate, and I am tired of hearing it",
      "I'm gay, I'm Catholic and I'm on call at Christmas, ask me anything",
      "They called me a paki outside the hospital and security did nothing",
      "The retardation of growth in utero: a teaching thread",
      "Immigrants are the NHS. Half my team were born elsewhere, thank God for them",
      "I think trans women should not compete in women's sport; you may disagree",
      "Women are paid less than men in this specialty, says the report",
      "Old people are brilliant company on a night shift",
      "Why are disabled doctors still treated as a burden?",
      "Israel's government should be ashamed. Hamas should be ashamed. Ceasefire now.",
      "As a disabled woman I was told I'd be a burden on the rota",
      "Someone told me girls can't be surgeons. I start on Monday",
      "She calls herself a feminazi for a laugh and runs the best clinic in the building",
    ],
  },
  find(reading) {
    if (contested.test(reading.lower)) return undefined;

    const slur = reading
      .find(slurLexicon)
      .find((match) => isMeant(reading, match, ["sport", "hypothetical", "question", "negated"]));
    if (slur) {
      return {
        spans: [{ start: slur.start, end: slur.end }],
        confidence: 0.75,
        reason: "This may be read as hateful: it uses a word that is a slur against a group of people.",
      };
    }
    const seen =
      sight(reading, discriminationCues) ??
      taste(reading, discriminationBlends, (span) => !isOthersLoathing(reading, span));
    return answer(seen, (saw) => `This may be read as discriminatory: it ${saw}.`);
  },
});
