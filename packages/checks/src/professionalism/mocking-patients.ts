import type { Span } from "@hindsight/core/finding";
import { defineCheck } from "../define-check.ts";
import { mockingBlends } from "../reading/conduct/blends/contempt-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { illnessDenialCues } from "../reading/conduct/illness-denial-cues.ts";
import { mockingCues } from "../reading/conduct/mocking-cues.ts";
import { isAimedAtAuthor } from "../reading/stance/aimed-at-author.ts";
import { isOthersLoathing } from "../reading/stance/loathing.ts";
import { isAboutNoPerson } from "../reading/stance/no-person.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";

/** The author as the butt, or patients defended: nothing to mend. */
const kind =
  /\b(?:i am|i'm|i was|i feel like|as) (?:the|a|that|your|our|such a|now the)(?: \w+)? (?:patient|heartsink|frequent flyer|time waster)\b|\bnot their fault\b|\bour patients deserve\b|\bairlines?\b|\bair ?miles\b|\b(?:sorry (?:for|that|to|about|everyone)|proud|brave|lovely|wonderful|amazing|brilliant|hilarious|deserve better|never (?:call|be|say)|stop calling|shouldn't (?:call|be called)|aren't|isn't|are not|is not)\b|\b(?:flight|flights|airport|lounge|plane|jetblue|united|delta|southwest)\b|\bpatients (?:are|were) (?:not|never)\b/;

export default defineCheck({
  id: "mocking-patients",
  title: "Mockery or contempt for patients or relatives",
  category: "unprofessional",
  severity: "high",
  action: "delete",
  clauses: ["BMA-DEROGATORY", "GMP-48", "GMP-81", "GMC-SM-18", "NMC-CONDUCT", "STUDY-SMEPROF"],
  advice:
    "Consider deleting this: a patient who reads it may feel it is about them, and it may cost trust in you and the profession. Frustration with the system can be said without laughing at people.",
  alsoReposts: true,
  examples: {
    flagged: [
      "Chronic fatigue isn't a real illness, it's a lifestyle",
      "Anyone who rings 999 for a splinter is too thick to be alive",
      "My heartsink 9am is back, with a list of thirty symptoms 🙄",
      "Bay 2 stinks like a chip shop and so do the people in it",
      "Guess the BMI of tonight's laparotomy, sweepstake below",
      "The usual frequent flyers in ED tonight, can't we just ban them",
      "Honestly patients are so stupid, he put the suppository in his ear",
      "I love my job but I hate patients",
      "Waiting room full of time wasters as per",
      "My 3pm patient is a drama queen and I'm not sorry",
      "Another fat patient who says she barely eats 😂 sure love",
      "The relatives in bed 6 are absolute morons",
      "The intelligence of people who ring 111 at 4am, how do they dress themselves",
      "Relatives on ward 6 are like vultures, circling for the will",
    ],
    clear: [
      "Worst patient on the ward this week? Me, with a cold. Insufferable.",
      "Next patient: male, eight, refuses tablets, howling. He's a beagle.",
      "On the term 'time waster': I have yet to meet one",
      "The minister is an idiot and so is the president's doctor, said my taxi driver about the election",
      "People come to A&E because they can't get a GP appointment. It isn't their fault.",
      "I'm the heartsink patient now, and I owe some people an apology",
      "Our frequent attender service cut admissions by 40 per cent, paper below",
      "Bring a list to your appointment, it helps both of us",
      "Nobody is a time waster. If you're worried, ring.",
      "My patients are hilarious, kind and braver than I am",
      "A consultant called her a frequent flyer. I hated it and said so.",
      "As a frequent flyer with this airline I expect better",
      "Fat is a word some patients prefer; ask them",
      "Patients are not stupid: our letters are",
      "I'm so stupid I went to the wrong clinic",
      "Obesity stigma harms patients and here is the evidence",
      "Stop calling patients drug seekers",
      "The waiting room stinks of paint, sorry everyone",
      "People ring 111 at 4am because they are scared and alone",
      "I fainted at my own flu jab, in uniform, before everyone",
    ],
  },
  find(reading) {
    const denied = sight(reading, illnessDenialCues);
    if (denied) return answer(denied, (saw) => `This may hurt the people who live with it: it ${saw}.`);

    const isTheirs = (span: Span) => !isAimedAtAuthor(reading, span) && !reading.signal(isAboutNoPerson);
    const seen =
      sight(reading, mockingCues, isTheirs) ??
      taste(
        reading,
        mockingBlends,
        (span) => isTheirs(span) && !isOthersLoathing(reading, span) && !reading.signal(isPublicTalk),
      );
    if (!seen || kind.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may read as contempt for patients: it ${saw}.`);
  },
});
