import { defineCheck } from "../define-check.ts";
import { threatBlends } from "../reading/conduct/blends/hostile-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, sight } from "../reading/conduct/cue.ts";
import { threatCues } from "../reading/conduct/threat-cues.ts";

/** Those in power, and companies: asking people to write to them is taking part in public life. */
const publicTarget =
  /\b(?:your mp|my mp|mps|party|parties|politicians?|minister|government|council|councillors?|parliament|prime minister|president|senators?|congress|newspaper|bbc|itv|company|airline|customer service|ofcom|nhs england|secretary of state|the trust's complaints|pals)\b/;

export default defineCheck({
  id: "threat-or-doxxing",
  title: "Threat, harassment or somebody’s whereabouts",
  category: "unprofessional",
  severity: "critical",
  action: "delete",
  isPlain: true,
  clauses: ["GMC-SM-ABUSE", "GMC-SM-15", "GMP-56", "LAW-HARASSMENT"],
  advice:
    "Consider deleting this: words that threaten somebody, send others after them or say where to find them may do real harm and may be unlawful. If you are in dispute, use the complaints route.",
  alsoReposts: true,
  examples: {
    flagged: [
      "To whoever wrote that complaint: I know where you shop",
      "If he ever came into my resus I'd take my sweet time",
      "Somebody ought to teach that registrar a lesson behind the bike sheds",
      "She lives at 14 Orchard Close if anybody fancies telling her in person",
      "Everybody ring her surgery until they sack her",
      "I know which school your kids go to, just saying",
      "I'm going to punch that anaesthetist in the face next time I see him",
      "If he touches my list again I will break his legs, and I know where he parks",
      "@sam_r kill yourself, nobody would notice",
      "I hope you get cancer and I hope it's slow",
      "Here's his number, give him a call and tell him what you think of him",
      "The address of the woman who complained is 3 Station Row, somebody go round and ask her why",
      "I know where the man who complained about me lives. Might bring him some feedback",
    ],
    clear: [
      "We'll find you a spare ticket for the dinner",
      "New respect for everybody who has lain still under my knife, now that I have had stitches myself",
      "Watch your back when lifting, the new videos are out",
      "Please do not contact the doctor concerned. There is a complaints process.",
      "I've had threats this week and the police have been brilliant",
      "Email your MP about the cuts, template in the link",
      "See you at the tribunal on Monday (my own case, no names)",
      "I would kill for a coffee right now",
      "My feet are killing me after that shift",
      "You killed it on stage tonight!",
      "This rota is going to be the death of me",
      "That viva beat me up, but I passed",
      "He told me he would stab me, and security were there in seconds",
      "Threats against receptionists have doubled, says the report",
      "If my alarm goes off once more I'm throwing it out of the window",
      "Our new address is 12 Mill Road, clinic opens Monday",
      "I'd take a bullet for our ward clerk",
      "I'd pop round the depot if I were you, they hold parcels a week",
    ],
  },
  find(reading) {
    const seen =
      sight(
        reading,
        threatCues,
        ({ start }) => !publicTarget.test(reading.sentenceAt(start).text.toLowerCase()),
      ) ?? taste(reading, threatBlends);
    return answer(seen, (saw) => `This may read as a threat or as harassment: it ${saw}.`);
  },
});
