/** Sentences about people in general, advice to everybody, conditions, wishes and rules; matched on lower-case prose. */
const generic =
  /^(?:if|when|whenever|unless|should|imagine|suppose|what if|how to|never|always|don't|do not|please|remember|every|dear|reminder|tip|psa)\b|\b(?:patients|people|women|men|parents|children|kids|doctors|we all|some of us|you) (?:often|always|usually|sometimes|should|can|may|might|will|need|must|ask|who|with|deserve|don't|have|are|get)\b|\b(?:if|when|whenever) (?:you|a|an|your|someone|somebody|any|one) (?:patient|lady|person|child|friend|kid|man|woman|parent|relative)s?\b|\b(?:if you|ask your|talk to your|see your|speak to your|you should|should be|should always|should never|would you|would a patient|could a patient|a patient (?:may|might|can|should|will|would|needs|has a right|deserves)|imagine|hypothetic|with you to|be sure to|they usually|that might be|(?:must|might) have (?:had|a|been having)|probably (?:was|has|had|is)|hopefully (?:he|she|they)|if (?:he|she|they) (?:presents?|gets?|doesn't|don't|has|have|is|are|needs?))\b/;

/** What shows that something happened once: a past act, a time, a patient of one's own. */
const episode =
  /\b(?:\w{3,14}ed|was|were|had|went|came|saw|told|said|did|got|gave|brought|took|left|felt|lost|found|made|sent|rang|sang|met|ate|fell|broke|held|swore|thought|taught|threw|ran|hid|slept|spat|spoke|stole|won|wore|drank|began|chose|forgot|froze|hung|paid|rode|shook|swam|tore|knew|wrote|wept|stood|sat|spent|put|cut|bit|hit|drove|flew|kept|woke|just|today|tonight|yesterday|this (?:morning|afternoon|evening|week)|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|now|once)\b/;

/** Whether a sentence speaks of people in general rather than of somebody. */
export const isGeneric = (sentence: string): boolean =>
  generic.test(sentence.replaceAll(/"[^"]{1,200}"/g, " "));

/** "When you have to special a 15yo ...": a moment told as if it were everybody's. */
export const isMomentForAll = (sentence: string): boolean => /^when (?:you|u|your|ur)\b/.test(sentence);

/** Whether a sentence tells of something that happened. */
export const isEpisode = (sentence: string): boolean => episode.test(sentence);
