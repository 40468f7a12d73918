import type { Signal } from "../reading.ts";

const cannot =
  /\b(?:can'?t|cannot|can not|couldn't|won't|wouldn't|don't|never|not able to|unable to|mustn't|not allowed to|not going to|shouldn't)(?: \w{1,12}){0,3} (?:advi[sc]e|diagnose|prescribe|comment|say|talk|look|discuss|go into|give|assess|tell|answer|guess|help|judge)\b[^.?!\n]{1,60}\b(?:in (?:the )?(?:replies|comments|a reply|a comment)|on here|here|online|on twitter|on instagram|on facebook|over (?:instagram|twitter|facebook|the internet|social media|dms?)|by dm|a dm|from a (?:tweet|photo|picture|comment)|about yours|what (?:it|yours|that) (?:is|might|may|could)|individual|personal(?:ly| advice)?|any(?:body|one)'s|safe|without seeing)/;
const notMine =
  /\b(?:not your (?:doctor|nurse|gp|pharmacist|midwife|physio|dentist|dermatologist)|guessing from a (?:tweet|photo|picture|comment)|please don't (?:dm|send|message)|don't dm me|no favours (?:by )?guessing|no substitute for being seen|(?:nobody|no one) on here (?:should|can|could)|not medical advice|(?:nobody|no one) can tell from|can't tell from (?:here|a)|on the strength of a (?:post|tweet|comment)|that goes for (?:anyone|everyone|everybody))\b/;

/** Whether the author says that they will not, or cannot, advise one person here. */
export const declinesAdvice: Signal<boolean> = ({ prose }) => cannot.test(prose) || notMine.test(prose);
