import { defineCheck } from "../define-check.ts";
import { hearingBlends } from "../reading/conduct/blends/standing-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const cues = [
  cue(
    "comments on proceedings that may still be open",
    0.6,
    String.raw`
    my( ~){0,2} (tribunal|gmc (hearing|case|investigation|complaint)|mpts hearing|disciplinary|grievance|appeal|court case|inquest|hearing|fitness to practise case|employment case)( ~){0,4} (starts?|is|begins|opens|resumes|on|comes up|next week|tomorrow|continues)( ~){0,10} (pay for|liars?|lied|lies|sorry|regret|see them|burn|expose|what they did|a joke|corrupt|scum|vexatious|rubbish)
    (patient|man|woman|lady|family|bloke|relative|colleague|nurse) (who('s| is) )?(suing|sueing|complaining about|reporting|who reported|taking) (me|us|our|my)( ~){0,6} (liars?|lying|lied|chancer|mad|crazy|wait for|hasn't got|money|scum|gold digger|grifter|joke|after)
    (i'm|i am|im|been|sat|sitting|got|doing|on)( ~){0,2} (on )?(the |a )?(juror|jury|jury (duty|service)) … (guilty|not guilty|spoiler|he did it|she did it|did it|innocent|case|defendant|evidence|lying)
    (defendant|accused|witness|claimant|judge|coroner)( ~){0,5} (is|was|looks?)( ~){0,2} (lying|liar|a liar|guilty|clearly guilty|guilty as sin|bent|biased|an idiot|a joke)
    (giving|gave|give) evidence( ~){0,8} (tomorrow|today|monday|lying|liars?|wait till|can't wait|bury|destroy)
    (leaked|leaking|here's|here is|sharing|reading) (the |my |our )?(witness statement|tribunal bundle|gmc (letter|report)|investigation report|disciplinary (letter|report)|expert report)
    (wait (for|till|until) (the )?(judgment|judgement|verdict|tribunal|hearing))( ~){0,6} (they|he|she|liar|pay|see|guilty|lose)`,
    { waived: ["news", "evidence", "reported"] },
  ),
];

const general =
  /\b(?:how (?:jury|tribunals|inquests)|narrative verdict|verdict was|was acquitted|drama|has been (?:acquitted|convicted|cleared)|good luck)\b/;

export default defineCheck({
  id: "ongoing-proceedings",
  title: "Comment on legal or regulatory proceedings",
  category: "unprofessional",
  severity: "medium",
  action: "review",
  clauses: ["GMC-SM-15", "BAD-INT-1", "LAW-CONTEMPT"],
  advice:
    "Consider taking this down and asking your defence organisation or union: public comment on an open case may harm it, and on a jury it may be an offence.",
  examples: {
    flagged: [
      "My tribunal starts on Monday and HR will pay for what they did to me",
      "The patient suing us is a liar, just wait for the judgment",
      "I'm on the jury in the assault case. Spoiler: guilty",
      "Giving evidence at the inquest tomorrow and I can't wait to bury them",
      "The witness today was clearly lying, my disciplinary is a farce",
      "Sharing the tribunal bundle here so you can all see",
    ],
    clear: [
      "Good luck to everybody at the MPTS this week",
      "The coroner has recorded a narrative verdict",
      "How jury service works if you're a doctor",
      "Jury service next week, so no clinics. Tea supplies ready.",
      "The surgeon has been acquitted, says the BBC",
      "I gave evidence to the select committee on skin cancer",
      "My appeal for a bigger mess fridge was upheld",
      "Watching the courtroom drama, the witness is obviously lying",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, hearingBlends);
    if (!seen || general.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `This may affect a case: it ${saw}.`);
  },
});
