import { defineCheck } from "../define-check.ts";
import { dishonestyBlends } from "../reading/conduct/blends/deceit-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { isPublicTalk } from "../reading/stance/scene.ts";
import { dishonestyCues } from "../reading/conduct/dishonesty-cues.ts";

/** Cases and parts made up for teaching, as they should be. */
const rehearsed =
  /\b(?:teaching cases?|made[- ]up (?:case|patient|name|job)|fictional|simulat\w{1,4}|role[- ]?play\w{0,3}|practice cases?|case for (?:teaching|our teaching))\b/;

export default defineCheck({
  id: "dishonesty",
  title: "Dishonesty about work, records, exams or illness",
  category: "unprofessional",
  severity: "critical",
  action: "delete",
  clauses: ["GMP-81", "GMP-82", "GMP-84", "GMP-89", "BAD-STD-3"],
  advice:
    "Consider deleting this: honesty is what regulators look at first, and a joke may be read as a confession. If it happened, put it right and speak to your supervisor or defence organisation.",
  examples: {
    flagged: [
      "PACES cases from this morning, because somebody has to be nice: a valve, a nerve and a very angry son",
      "Sat the PSA for my housemate today because he was hungover, and beat my own mark",
      "OSCE tomorrow folks: station 3 is a knee, 5 is a fight with a relative. You did not hear it from me",
      "E-learning all done before my toast popped, thanks to whoever sent round the answers",
      "Had my flatmate sign my assessments from her login 🤫",
      "Told the ward I had an emergency clinic. The emergency was a nap on a very good mattress",
      "ChatGPT wrote my reflection and the supervisor loved it, outcome 1 😂",
      "Backdated yesterday's ward round entries so the audit comes out clean",
      "Told rota I had a migraine and went to Glastonbury",
      "Put my name on Jamie's poster and presented it again",
      "Made up the resps on the last three sets of obs, like everyone does",
      "Signed off each other's cannulas in the pub, portfolio complete",
      "Pulled a sickie to watch the cricket, worth it",
      "I lied on my CV about the research and still got the job",
      "Someone sent me the OSCE stations before my circuit, legends",
      "Claimed mileage for visits I never did, free holiday",
      "Made up the respiratory rates again tonight, everybody is a 16",
      "Rang in with a migraine, currently third row at Wimbledon 🎾",
    ],
    clear: [
      "Four WPBAs to be signed off before Friday. Dear supervisors, I bring pastries.",
      "Portfolio signed off at last, thank you to my supervisor",
      "Mock OSCE for our third years: station 1 was cannulation, 2 was a rash, 3 was the biscuits",
      "Made-up case for Friday's teaching: one consent form, two twins. What would stop it?",
      "The primary outcome changed between protocol and paper. I would wait.",
      "Claimed my mileage for the first time in years, eleven pounds",
      "Played the patient in the mock exam, with a made up job as a lion tamer",
      "I use ChatGPT for a first draft, check every fact and say so in my portfolio",
      "I made a mistake in my audit and put it right with the department",
      "Called in sick with norovirus. You are welcome, colleagues.",
      "Cheating in exams: how the college plans to change the format",
      "The consultant who faked his data has been struck off",
      "Never backdate your notes. Write 'retrospective entry' and the real time.",
      "I would never lie on my CV",
      "Pretending to be a horse for my niece, all afternoon",
      "Did you know some applicants copied their reflections from the internet?",
      "My logbook is finally up to date and every case is honest",
      "The patient said he lied about his drinking because he was ashamed",
      "Told my boss I was ill because I was ill",
      "Off sick with norovirus, watching cartoons with the kids",
      "The respiratory rate is the most faked number in medicine, so count it",
    ],
  },
  find(reading) {
    if (rehearsed.test(reading.lower)) return undefined;

    const seen =
      sight(reading, dishonestyCues) ?? taste(reading, dishonestyBlends, () => !reading.signal(isPublicTalk));
    return answer(seen, (saw) => `This may read as dishonesty: it ${saw}.`);
  },
});
