import { defineCheck } from "../define-check.ts";
import { lexicon } from "../reading/lexicon.ts";
import { hasStance } from "../reading/stance/stance.ts";

/** Our own list: the words broadcasters' research ranks strongest. Milder ones (bloody, crap, bollocks, arse, shit) are nobody's business. */
const strongest = lexicon(
  (
    "fuck fuck's fucks fucksake fucked fucker fuckers fuckin fucking fuckery fuckup fuckwit fuckwits fuckface fuckhead fucktard fuk fuking fukin fvck phuck motherfucker motherfuckers " +
    "motherfucking motherfuckin mofo clusterfuck clusterfucks mindfuck unfuckingbelievable absofuckinglutely headfuck fuckboy fuckboys cunt cunts cunting cuntish cocksucker cocksuckers"
  ).split(" "),
);

export default defineCheck({
  id: "strong-profanity",
  title: "Strong swearing",
  category: "unprofessional",
  severity: "low",
  action: "review",
  isPlain: true,
  clauses: ["BMA-PITFALLS", "STUDY-SMEPROF", "STUDY-WHITE"],
  advice:
    "Consider whether you still want this on an account patients may read. Norms differ; most people mind strong words more next to a professional title than elsewhere.",
  examples: {
    flagged: [
      "What the actual fuck is going on in this hospital",
      "Cunts, the whole lot",
      "That ward round was a clusterfuck start to finish",
      "Fuuuuuck, I forgot the exam fee",
      "so f@cking tired. fucking hell",
      "#FuckMyLife on day nine of nine",
      "Motherfuckers moved the car park again",
    ],
    clear: [
      "Bloody hell, what a shift",
      "Knackered, and my feet are killing me",
      "That was rubbish but we'll live",
      'He shouted "fuck" at the printer and the whole ward laughed',
      "She said f*** and carried on suturing",
      "Cockburn, Scunthorpe and Penistone: my favourite stations",
      "Shit-hot teaching today, to quote the feedback",
      "What a load of bollocks that meeting was",
      "WTF is wrong with this computer",
      "Graduated cum laude!",
    ],
  },
  find(reading) {
    const words = reading.find(strongest).filter((match) => !hasStance(reading, match, "quoted"));
    const [first] = words;
    if (!first) return undefined;
    return {
      spans: words.slice(0, 10).map(({ start, end }) => ({ start, end })),
      confidence: 0.8,
      reason: "This uses strong swearing, which many readers may find unprofessional.",
    };
  },
});
