import { defineCheck } from "../define-check.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const people =
  "((tory|labour|tories'|reform|ukip|brexit|leave|remain|trump|green|snp|lib ?dem|conservative|republican|democrat) (voters?|supporters?)|tories|lefties|brexiteers|remainers|remoaners|anti ?vaxx?ers?|antivaxers?|parents|managers|the (general )?public|voters|cyclists|vegans|smokers|boomers|millennials|gen z|landlords|homeopaths|chiropractors|influencers|flat earthers|covidiots|members of the public|patients' relatives)";
const insult =
  "(scum|vermin|morons?|idiots?|stupid|thick|thick as (mince|shit)|the worst|cretins?|imbeciles?|subhuman|a cancer|parasites?|animals|filth|braindead|brain ?dead|evil|disgusting|pond life|cunts?|twats?|wankers?|trash|garbage|selfish pricks|murderers|a waste of (space|oxygen)|sheep|retards)";

const cues = [
  cue(
    "writes off a whole group of people",
    0.5,
    String.raw`
    (all|every|every single|these|those|most|fucking|bloody|you|the|90% of|99% of)( ~)? ${people} (is|are|'re|can) (all |just |absolute |complete |fucking |bloody |the |total |utter |such |actual |so |literally |nothing but |honestly |pure )*(${insult}|rot|die|do one|fuck off|get in the (bin|sea)|go to hell|burn|get fucked|choke)
    ${people} (are|is) (all |just |absolute |complete |fucking |bloody |total |utter |such |actual |literally |nothing but |honestly |pure |the )*(scum|vermin|morons?|idiots|cretins|imbeciles|subhuman|cunts|twats|pond life|parasites|the worst (part|thing|bit)|filth)
    (all|every|every single|these|those)( ~)? ${people} (deserves?|needs?|should|can|ought) (to )?(be (shot|locked|left|put|sent|sterilised|banned|jailed)|die|end up|suffer|rot|pay|catch|burn)
    why (do|did) (i|we) (even )?bother with (these|any of these|you|those) (people|patients|parents|idiots|relatives)
    (i|we) (fucking |absolutely |really )?(hate|despise|loathe) (all |every |the |these )?(the )?(general public|parents|voters|members of the public|antivaxx?ers|managers)
    (should|deserve to|can) (pay for their own|be denied|go to the back of|be refused|not get)( ~){0,3} (ventilators?|treatment|icu|beds?|care|nhs)`,
    { waived: ["hypothetical", "question"] },
  ),
];

export default defineCheck({
  id: "sweeping-rant",
  title: "Heated rant that writes off a group",
  category: "unprofessional",
  severity: "low",
  action: "review",
  clauses: ["BAD-BND-5", "GMC-SM-7"],
  advice:
    "Consider whether you would say this to one of them in clinic. Opinions, votes and anger at policies or governments are yours and are not meant here.",
  examples: {
    flagged: [
      "Every single anti-vaxxer is scum and they should pay for their own ventilator",
      "All Tory voters can rot, you did this to the health service",
      "Parents are the WORST part of paediatrics. Why do I bother with these people",
      "THE GENERAL PUBLIC ARE MORONS. END OF.",
      "These managers are parasites, every last one",
      "I hate the general public, 12 hours of them today",
    ],
    clear: [
      "I'm voting Green because of their health policy",
      "The pay offer is an insult and I'll be striking on Thursday",
      "Exhausted and tearful after that shift. I love this job and hate this system.",
      "Vaccine hesitancy mostly comes from fear, not from stupidity",
      "Free Palestine. Bring the hostages home. Ceasefire now.",
      "This government is a disgrace",
      "Parents are the best advocates a child has",
      "The public are not stupid: our leaflets are hard to read",
      "Worst part of parents' evening is the tiny chairs",
      "All managers should spend a day on the ward",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues);
    return answer(seen, (saw) => `This may read as contempt rather than a view: it ${saw}.`);
  },
});
