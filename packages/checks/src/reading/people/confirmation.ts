import type { Span } from "@hindsight/core/finding";
import type { Reading, Signal } from "../reading.ts";
import { clinicalWords } from "./clinical.ts";
import { confirmations } from "./confirmation-phrases.ts";

/** Where a reply gives somebody away as a patient. */
export interface Confirmation extends Span {
  readonly sure: number;
}

/** Replies that decline to discuss anybody, and results of other kinds. */
const declines =
  /\b(?:can't|cannot|can not|unable to|don't|do not|won't|never) (?:discuss|comment|talk about|say|share|advise)\b/;
const otherResults =
  /\b(?:exam|exams|poster|prize|gcse|gcses|a[- ]levels?|election|degree|finals|abstract|match|race|competition|marathon|driving test|ncts|flight|bag|refund|order|booking|gate|crew|airline)\b/;

/** What only the people who look after somebody would write to them. */
const byUs =
  /\b(?:(?:see|seeing|seen|saw|meet|meeting) (?:you|your \w{2,10}) (?:\w{2,12} ){0,3}(?:in|at|on) (?:the |our |my )?(?:\w{3,14} ){0,2}(?:clinic|ward|surgery|theatre|list|resus|a&e|antenatal|outpatients|recovery|unit)|(?:treated|looked after|operated on|nursed|delivered|discharged|stitched) you|you were (?:on|in|under|with) (?:my|our|us|me)|you were (?:our|my) \w{3,12}|(?:when|since|before|after) you (?:last )?(?:came (?:in|to)|were in|attended|saw (?:us|me|our|my))|you (?:last )?attended|you (?:declined|refused|agreed|cancelled|missed|consented)|you'd (?:agreed|declined|refused|missed|consented|been offered)|(?:our|my|your|the) records?|(?:our|my|your) notes (?:say|show|from)|in (?:my|our) (?:clinic|ward|list|care|chair|theatre|practice|surgery)|on (?:my|our) (?:ward|list|books|couch|table|unit)|(?:the )?(?:surgery|clinic|ward|practice|secretary|nurses?) (?:rang|called|phoned|wrote|tried)|your (?:wee |little )?(?:man|one|boy|girl|lad|lass|mum|dad|nan|gran|wife|husband|missus|son|daughter|baby)\b.{1,40}\b(?:in theatre|on the ward|in clinic|in recovery|on our ward)|(?:we|i) (?:gave you|gave your|removed|took (?:off|out)|operated|discharged|explained|discussed|offered|prescribed|excised|injected|referred|rang you|started you|put you|sent you|sent off|biopsied|delivered|stitched|told you at)|at your (?:\w{2,12} ){0,3}(?:appointment|visit|review|consultation|procedure|clinic)|your (?:\w{2,12} ){0,2}appointment|(?:back|in) with us (?:again|for)?|with us again|thanks? (?:you )?for (?:coming (?:in|to see us|to clinic)|trusting us)|remember you (?:well )?from (?:\w{2,12} ){0,2}(?:clinic|ward|theatre|surgery))\b/;
/** What friends write as well; only beside a clinicians' word or a place of care. */
const byAnybody =
  /\b(?:how(?:'s| is| are) (?:the|your|those|that)|glad (?:the|your|that)|did the \w{3,16} (?:do|work|help|settle)|pick up your|collect your|remember you|you had your)\b/;
const toReader = /\b(?:coming to see us|trusting us|you|your|ur|you're|you'd|you've)\b/;
const advises =
  /\b(?:if you|you should|please (?:see|contact|book|call|ring)|see your gp|book an appointment|good luck|thinking of you|contact the|anyone with)\b/;

const atWork = /\b(?:clinic|ward|theatre|resus|a&e|antenatal|outpatients|recovery)\b/;

/** A reply, a tag or an answer to a review that tells everybody who is or was a patient. */
export const confirmation: Signal<Confirmation | undefined> = (reading) => {
  const { post, prose } = reading;
  const isAddressed =
    post.kind === "reply" ||
    post.kind === "comment" ||
    post.mentions.length > 0 ||
    /\b(?:your|this) (?:\w{2,10}[- ]){0,3}review\b/.test(prose) ||
    /\bthanks? (?:you )?for (?:the|your) (?:\w{2,10} ){0,2}(?:feedback|review|message|words)\b/.test(prose);
  if (!isAddressed || !/\b(?:you|your|ur|us|patient|in for|she|he)\b/.test(prose)) return undefined;
  if (declines.test(prose) || otherResults.test(prose)) return undefined;

  for (const [pattern, sure] of confirmations) {
    const match = pattern.exec(prose);
    if (match) return { start: match.index, end: match.index + match[0].length, sure };
  }
  return fromCare(reading);
};

/** Somebody's own illness or treatment spoken of to them, by one who shows to have looked after them. */
function fromCare(reading: Reading): Confirmation | undefined {
  const { prose } = reading;
  if (!toReader.test(prose) || advises.test(prose)) return undefined;
  const care = byUs.exec(prose) ?? byAnybody.exec(prose);
  if (!care) return undefined;

  const found = reading.signal(clinicalWords);
  const health = found.find(
    ({ entry: { tag } }) => tag === "condition" || tag === "treatment" || tag === "body",
  );
  if (
    !health &&
    !atWork.test(care[0]) &&
    !/\byour (?:\w{2,12} ){0,2}appointment\b|\bin (?:theatre|recovery|clinic)\b/.test(prose)
  )
    return undefined;
  const isOurs = byUs.test(prose);
  if (!isOurs && !found.some(({ entry }) => entry.isTechnical === true || entry.tag === "duty"))
    return undefined;
  return { start: care.index, end: care.index + care[0].length, sure: isOurs ? 0.7 : 0.55 };
}
