import type { Span } from "@hindsight/core/finding";
import type { Signal } from "../reading.ts";

/** Something from work that was meant to stay inside; `what` is how it is called in a reason. */
export interface WorkplaceMatter extends Span {
  readonly what: string;
}

/** What was meant to stay inside; each with how it is called in the reason. */
const matters: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:here(?:'s| is)|this is|attached|look at|reading|got hold of|leaking|leaked|sharing|see) (?:[a-z]{2,8} ){0,3}(?:internal|leaked|confidential|private) (?:[a-z]{2,10} )?(?:e-?mail|memo|document|minutes|letter|report|slides?)\b|\bleaked[:!]|\bleaked (?:from )?(?:the |our |my )?(?:trust|e-?mail|memo|minutes|report)\b/,
    "an internal document",
  ],
  [
    /\b(?:giving|gave|give|asked to give|called to give) (?:my )?evidence (?:[a-z]{2,10} ){0,5}(?:about|for|in the case of|into)\b|\b(?:my|our|the) (?:patient's )?(?:inquest|coroner's (?:court|statement|report))\b.{1,60}\b(?:tomorrow|today|monday|tuesday|wednesday|thursday|friday|about|next week)\b/,
    "an inquest or hearing",
  ],
  [
    /\b(?:question|station|q|scenario|case) ?\d{0,3} (?:in|on|from|of) (?:today's|this morning's|yesterday's|the) (?:[a-z]{2,10} )?(?:sce|mrcp|exam|paper|osce|paces|finals|sba|msra|psa|ukmla|plab|frca|mrcs|mrcgp|akt|sca)\b|\b(?:came up|was) in (?:today's|this morning's|yesterday's) (?:[a-z]{2,10} )?(?:exam|sce|osce|paces|paper|plab|msra)\b|\bremember (?:it|that|this) for the resit\b/,
    "the contents of an exam",
  ],
  [
    /\b(?:sce|mrcp|osce|paces|finals|sba|msra|plab|frca|mrcs|akt|sca) (?:this morning|today|yesterday)\b.{1,120}\b(?:question|station|answer|came up|scenario)\b|\bthe answer was\b.{1,60}\b(?:exam|sitting|resit|sce|osce)\b|\bdm me for the (?:rest|questions|answers)\b|\bthe (?:sce|osce|mrcp|paces|msra|plab|frca|akt|sca|paper) (?:had|included|was all) .{1,80}\b(?:stations?|questions?|scenarios?)\b/,
    "the contents of an exam",
  ],
  [
    /\b(?:this|that|it|these) came up in (?:the|my|our) (?:[a-z]{2,10} )?(?:sce|mrcp|exam|paper|osce|paces|finals|msra|plab|frca|mrcs|akt|sca)\b/,
    "the contents of an exam",
  ],
  [
    /\b(?:grievance|disciplinary|capability|gmc|nmc|tribunal|coroner's|fitness to practise) (?:hearing|meeting|panel|interview) (?:is )?(?:tomorrow|today|tonight|next week|this week|on [a-z]{3,6}day)\b.{1,40}\b(?:about|over|because|for the)\b/,
    "an inquest or hearing",
  ],
  [
    /\b(?:peer[- ]review(?:ing|ed)?|reviewing|refereeing|reviewer (?:two|2|for)) (?:a|an|this|the) (?:[\w-]{2,14} ){0,3}(?:paper|manuscript|grant|submission|abstract)\b(?=.{1,200}\b(?:author|numbers|table|figure|pdf|reject|don't add up|rubbish|plagiaris|from [a-z]{3}))/,
    "peer review",
  ],
  [
    /\b(?:shortlist(?:ed|ing)|interview(?:ed|ing) for|interview panel|(?:arcp|appeal|interview|selection|grievance|disciplinary) panel gossip|on the (?:arcp|interview|selection|disciplinary) panel)\b(?=.{1,160}\b(?:one of them|candidate|applicant|her form|his form|her cv|his cv|girl from|bloke from|outcome)\b)/,
    "a recruitment or panel",
  ],
  [
    /\b(?:trust|hospital|practice|surgery|department|board|ward|unit|service|ccg|icb)\b.{1,60}\b(?:is (?:settling|paying|closing|merging|being (?:closed|sold|merged))|settled with|are closing|will close|sacking|laying off|redundanc\w*)\b(?=.{1,160}\b(?:not announced|act surprised|nda|ndas|between us|not public|don't tell|didn't hear|until (?:mon|tues|wednes|thurs|fri)day|schtum|under wraps|before it's)\b)/,
    "plans or settlements at work",
  ],
  [
    /\b(?:confidential(?:ly)? but|off the record|between us|under wraps|you didn't hear (?:it|this) from me|not announced (?:yet|until)|not public yet)\b.{1,80}\b(?:trust|hospital|practice|cqc|board|department|ward|unit|service|special measures|rota)\b/,
    "plans or settlements at work",
  ],
  [
    /\b(?:si|sui|rca|never event|incident|mortality|cqc|audit) report (?:has |is |just )?(?:landed|out|in|back|leaked|arrived|says)\b(?=.{1,200}\b(?:schtum|didn't hear|comms|not public|nobody told|don't tell|family|wrong|missed|lost|spam|delay)\b)/,
    "an investigation at work",
  ],
  [
    /\binquest (?:next week|tomorrow|today|on (?:mon|tues|wednes|thurs|fri)day|this week)\b(?=.{1,160}\b(?:lost|missed|family|melanoma|letter|patient|son|daughter|wife|husband|he|she|ward|bed)\b)/,
    "an inquest or hearing",
  ],
  [
    /\b(?:accidentally )?unblind(?:ed|ing)\b(?=.{1,120}\b(?:trial|patient|myself|arm|placebo|drug)\b)|\btrial patient\b.{1,200}\bunblinded\b/,
    "a trial",
  ],
  [
    /\b(?:embargoed|under embargo|embargo lifts?|before the embargo)\b.{1,60}\b(?:trial|study|paper|result\w*|positive|negative|data)\b|\bcan't tell you yet but (?:our|the) trial\b/,
    "results under embargo",
  ],
  [
    /\b(?:our|my|the) (?:latest |new |own )?(?:serious incident|never event|sui|root cause|datix|whistleblow\w*|disciplinary|gmc (?:investigation|referral|complaint)) (?:investigation|report|meeting|hearing|interview|outcome|panel)?\b.{1,80}\b(?:patient|dose|swab|wrong|died|bed|ward|nurse|consultant|because|after|when)\b/,
    "an investigation at work",
  ],
];
const published =
  /\b(?:published|public(?:ly)? available|open access|out today|press release|foi|freedom of information|board papers|how to|here is how|guide to|good luck|thank you to|mock|practice|past paper|narrative verdict)\b/;

/** The first inside matter of work, a hearing, an exam or a trial that the post gives away; nothing when it speaks of what is published. */
export const workplaceMatter: Signal<WorkplaceMatter | undefined> = ({ prose }) => {
  if (published.test(prose)) return undefined;
  for (const [pattern, what] of matters) {
    const match = pattern.exec(prose);
    if (match) return { start: match.index, end: match.index + match[0].length, what };
  }
  return undefined;
};
