const places = "(?:clinic|surgery|ward|theatre|hospital|practice|a&e|outpatients|resus|recovery|the unit)";
const relatives =
  "(?:mum|mam|mom|dad|nan|nana|gran|granny|grandad|wife|husband|son|daughter|sister|brother|auntie|aunty|uncle|wee man|wee one|little one)";

/** What only somebody who treated the reader would write to them; each with how sure it makes us. */
export const confirmations: readonly (readonly [RegExp, number])[] = [
  [
    new RegExp(
      `\\b(?:lovely|great|good|nice|pleasure|wonderful|fab|brilliant) (?:to )?(?:see|seeing|meet|meeting|have|having|looking after|treating) you (?:\\w{2,12} ){0,3}(?:in|at|on) (?:the |our |my )?${places}\\b`,
    ),
    0.9,
  ],
  [
    /\byour (?:[a-z]{2,12} ){0,2}(?:results?|biopsy|bloods?|scan|mri|x-?ray|smear|histology|swab|test|ecg|prescription|referral|medication)s?(?: results?)? (?:are|is|were|was|have|has|came|come|should be|will be)(?: \w{2,8}){0,2} (?:back|in|clear|fine|ready|normal|ok|okay|benign|negative|positive|good|with us|waiting)\b/,
    0.8,
  ],
  [
    /\byour (?:next |follow[- ]up |clinic |dental )?(?:appointment|operation|procedure|surgery slot|review|follow[- ]up|dressing|injections?|check-?up) (?:is|was|has been|will be) (?:on|at|booked|moved|cancelled|confirmed|next|today|tomorrow)\b/,
    0.7,
  ],
  [
    /\bsee you (?:\w{2,10} ){0,3}for (?:your|the) (?:\w{2,10} )?(?:dressing|stitches|bloods|review|follow[- ]up|appointment|procedure|operation|treatment|injection|scan|check-?up)\b/,
    0.8,
  ],
  [
    /\b(?:since|after|when|at) (?:your|you had your|we did your|i did your) (?:last |first )?(?:appointment|visit|treatment|operation|surgery|procedure|consultation) (?:with|at|in|here)(?: with)? (?:me|us|our|my|clinic|the)\b/,
    0.8,
  ],
  [
    /\bwhen (?:you (?:came (?:in|to (?:see|the|clinic|us|my|our))|were (?:in|on|under|admitted|with us)|attended|saw (?:me|us))|we (?:saw|operated on|treated|removed|met)(?: you| your)?) (?:\w{2,12} ){0,4}(?:clinic|surgery|ward|theatre|hospital|practice|a&e|appointment|mole|your \w+|with us|last|on)\b/,
    0.75,
  ],
  [
    /\byou (?:attended|turned up|arrived|were seen|were offered|were advised|were treated|were admitted|were discharged|missed|failed to attend|did not attend|didn't attend|refused|declined|cancelled|signed)\b.{1,60}\b(?:late|appointments?|clinic|examination|treatment|consent|form|advice|surgery|ward|review|procedure|minutes|hours?|medication|doctor|nurse|neither|us)\b/,
    0.75,
  ],
  [
    /\bas (?:we|i) (?:explained|discussed|said|told you|advised)(?: to you)? (?:on the day|in clinic|at (?:your|the)|when you|during your|before your)\b/,
    0.8,
  ],
  [/\bagainst (?:our|my|medical) advice\b.{1,80}\byou\b|\byou\b.{1,80}\bagainst (?:our|my) advice\b/, 0.6],
  [
    new RegExp(
      `\\b(?:saw|seen|treated|looked after|nursed|met|had) (?:your|ur) ${relatives} (?:\\w{2,10} ){0,3}(?:today|yesterday|in ${places}|on the ward|this (?:morning|week)|last (?:week|night))\\b`,
    ),
    0.8,
  ],
  [
    /\b(?:he|she|(?:your|ur) \w{2,8})(?:'s| is| was) (?:in|here|with us|on our ward|in with us) (?:for|since|having) (?:\w{2,8} )?(?:bloods?|scan|check-?up|surgery|operation|dressing|treatment|the (?:\d|week|night)|chemo|dialysis)\b|\bin for (?:bloods|a scan|her scan|his scan|dressings)\b/,
    0.65,
  ],
  [
    /\b(?:hope|are|is|how are|how's) (?:the|your|that|those) (?:stitches|sutures|wound|dressing|scar|graft|plaster cast|chin|cast)(?: are| is)? (?:holding|healing|doing|behaving|settling|knitting)\b/,
    0.7,
  ],
  [
    /\b(?:my|our) (?:very |own )?(?:first|second|last|favourite|favorite|best|star|loveliest|next|ever)(?: \w{3,12}){0,2} patient\b/,
    0.75,
  ],
  [
    new RegExp(
      `\\byour (?:acne|skin|eczema|psoriasis|mole|rash|rosacea|scar|wound)\\b.{1,60}\\b(?:since (?:we|i|you|your)|in ${places}|after (?:the|your) (?:treatment|surgery|laser)|we (?:did|removed|treated))\\b`,
    ),
    0.8,
  ],
];
