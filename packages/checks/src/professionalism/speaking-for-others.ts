import { defineCheck } from "../define-check.ts";
import { voiceBlends } from "../reading/conduct/blends/standing-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const body =
  "(nhs( \\w{3,15})?|doctors?|gps?|dermatologists?|consultants?|nurses?|surgeons?|pharmacists|dentists|medics|registrars|trainees|junior doctors|medical profession|profession|specialty|trust|hospital|college|bad|bma|gmc|royal college( of \\w{3,15})?|health service|my trust|our trust|my hospital|healthcare workers|clinicians)";
const courteous =
  /\b(?:thank\w*|grateful|gratitude|congratulat\w+|congrats|sorry|apologi[sz]e|condolences|welcome|happy|merry|appreciat\w+|proud|cheers|raffle|fundrais\w+|collect\w*|accept\w*|present\w*|run\w*|cycl\w+|statement|guideline|official|spokes\w+|elected|chair|president|as (?:the )?(?:chair|president|officer))\b/;

const cues = [
  cue(
    "speaks for your employer, your college or the whole profession",
    0.55,
    String.raw`
    (on|in) behalf of (all|every|the|my|our|everyone in)( ~){0,2} ${body}
    (speaking|i speak|talking) for (all|every|the (whole )?|most |everyone in )( ~){0,2}${body}
    we at( ~){1,3} (trust|hospital|nhs|university hospital*|health board|foundation trust|infirmary) (believe|think|say|feel|do not|don't|condemn|support|oppose|hate|know)
    (the )?(bad|british association of dermatologists|nhs|bma|gmc|royal college( of ~)?) (says?|recommends?|wants you to|endorses?|agrees?)( ~)? (get|buy|use|you (should|must) (buy|get|use)|me|with me)
    (all|every) (doctors?|dermatologists?|gps|consultants?|surgeons?|nurses?|medics) (agrees?|knows?|thinks?|hates?|believes?|supports?)( ~){0,2} (that|this|me|with|it|is|are|brexit|labour|tory|strike)
    (every|all) (single )?(doctor|dermatologist|gp|consultant|nurse)s? in (the )?(country|nhs|uk|britain) (agrees?|knows?|thinks?|supports?|is (against|behind|appalled))`,
    { waived: ["sport", "countered"] },
  ),
];

export default defineCheck({
  id: "speaking-for-others",
  title: "Speaking for an employer or the profession",
  category: "unprofessional",
  severity: "low",
  action: "edit",
  clauses: ["GMC-SM-8", "HCPC-EMPLOYER", "GMP-82"],
  advice: "Consider saying that the view is your own, unless you were asked to speak for them.",
  examples: {
    flagged: [
      "On behalf of all NHS dermatologists: this is appalling",
      "We at Northmoor Hospital believe acne comes from diet",
      "The BAD says get this laser, so what are you waiting for",
      "Speaking for the whole profession, the minister is wrong",
      "Every doctor in the country agrees this is madness",
      "All GPs know that the app is useless",
    ],
    clear: [
      "Views my own. Dermatologist in Leeds.",
      "The BAD's statement on sunscreen is here: https://bad.example/spf",
      "Most dermatologists I know would disagree",
      "At the conference the panel settled on three actions",
      "On behalf of the whole team at our hospital, thank you for the cakes",
      "I can't speak for all doctors, but I'm worried",
      "Not every doctor agrees with me",
      "On behalf of my trust I accepted the award tonight",
      "The NHS recommends five a day",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, voiceBlends);
    if (!seen || courteous.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may give the impression that it ${saw}.`);
  },
});
