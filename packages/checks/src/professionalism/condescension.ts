import { defineCheck } from "../define-check.ts";
import { rankBlends } from "../reading/conduct/blends/standing-blends.ts";
import { taste } from "../reading/conduct/tagged/blend.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

const cues = [
  cue(
    "puts readers down by rank rather than by argument",
    0.6,
    String.raw`
    (as a|i'm a|i am a|being a) (doctor|consultant|surgeon|dermatologist|medic|professional|gp|nurse|registrar|pharmacist|dentist|specialist)( ~){0,2} i ((don't|won't|shouldn't) (need|have) to (explain|justify|listen|argue|debate|prove)|know (better|more|best)|outrank)
    (as a|speaking as a) (doctor|consultant|surgeon|dermatologist|medic|nurse|pharmacist|gp) … (you people|shut up|sit down|stay in your lane|stupid|idiots?|you wouldn't understand|listen to your betters)
    if you (didn't|haven't|did not|never) (go|gone|went|been|attend*) to (med|medical) school( ~){0,2} (please |kindly |then |just )*(sit down|shut up|be quiet|don't|stop|pipe down|shush|stay|keep|you don't|your opinion)
    (imagine|love it when|funny how)( ~){0,3} google( ~){0,4} (beats|trumps|better than|equals|same as|outranks) (my|a|our|the|~ years)
    (don't confuse|do not confuse|confusing)( ~){0,3} google( ~){0,3} (with )?my( ~)? degree
    (some of us|those of us|people like me)( ~){0,2} (have|with|went|got|who have)( ~){0,3} (medical degrees?|medical school|degrees?|training)( ~){0,3} (rest of you|so|you|please|should) ( ~){0,3}?(quiet|listen|shut|sit|pipe|stay|leave)
    (the )?rest of you (should|can|need to|could)( ~)? (be quiet|listen|shut up|sit down|pipe down)
    i (have|'ve got|hold) an? (medical |proper )?(degree|phd|md)( ~){0,4} you (have|'ve got|don't|haven't|hold|read)
    stay in your (own )?lane
    (you|they|people) wouldn't understand( ~){0,2} (medicine|science|it's|unless|without a (medical )?degree|you're not)
    leave (it|this|medicine|that) to (the )?(experts|professionals|grown ?ups|people with degrees|those of us who)
    (i|we) went to (med|medical) school( ~){0,4} (you|not you|did you|so sit|so shut)
    (come back|talk to me|call me) when you (have|'ve got|get|hold)( ~)? a (medical )?degree
    (where|when|remind me where)( ~)? did you (get|go to|do|study) (your )?(medical degree|medical school|med school)
    (civilians|non medics|muggles|lay people|laypeople|plebs) (will never|wouldn't|can't|don't|won't) (understand|get it|cope|know)
    (trust me|listen to me|believe me)? ?(i'm|i am) a doctor( ~)? (you're|you are|and you're|and you are) (not|just|only)`,
    { waived: ["advice", "question", "hypothetical"] },
  ),
];

export default defineCheck({
  id: "condescension",
  title: "Looking down on readers by professional rank",
  category: "unprofessional",
  severity: "low",
  action: "edit",
  clauses: ["STUDY-SMEPROF", "STUDY-WHITE", "GMP-49"],
  advice:
    "Consider putting the argument instead of the rank: readers mostly hear the put-down. What you know is welcome.",
  examples: {
    flagged: [
      "As a doctor I don't have to explain myself to you people",
      "Imagine thinking Google beats my degree 🙄 stay in your lane",
      "If you didn't go to medical school, please sit down",
      "Don't confuse your Google search with my medical degree",
      "Leave it to the grown-ups, we went to med school and you didn't",
      "I'm a consultant, I know better than some mum on Facebook",
      "Muggles will never understand nights",
    ],
    clear: [
      "As a doctor I got this wrong, and this is what changed my mind",
      "Here's why the study you shared doesn't show that, and thank you for asking",
      "Ask your pharmacist, who knows medicines better than I do",
      "As a nurse I need to explain this better than I did yesterday",
      "Which medical school did you go to? I'm choosing between two",
      "If you didn't get into medical school this year, please don't give up",
      "Stay in lane two for the hospital car park",
      "As a GP I know how long the wait feels",
      "They told me to stay in my lane. My lane is patient safety.",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues) ?? taste(reading, rankBlends);
    return answer(seen, (saw) => `This may read as condescending: it ${saw}.`);
  },
});
