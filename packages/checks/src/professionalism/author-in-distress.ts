import { defineCheck } from "../define-check.ts";
import { answer, cue, sight } from "../reading/conduct/cue.ts";

/** Figures of speech, play and campaigns. */
const lightly =
  /[😂🤣😍🎉💃😜😆]|\b(?:lol|lmao|haha\w*|jk|cringe|cute|homework|season|album|this song|game|match|exam season|awareness|prevention day|here's how|here is how|if you(?:'re| are) (?:feeling|struggling)|samaritans|helpline|hangover|hot today|heatwave|hungry|starving|boring|mosquito\w*|traffic|wifi|diet)\b/u;

const cues = [
  cue(
    "sounds as if life had become very hard",
    0.5,
    String.raw`
    i (can't|cannot|can not|just can't|really can't|honestly can't) (do this|go on|cope|take it|take this|keep going|carry on|keep doing this|live like this) (any ?more|much longer|like this)
    i (just |really |honestly |sometimes |often )?(want to die|wanted to die|want to kill myself|want to end it( all)?|want it (all )?to (end|stop)|wish i (was|were) dead|don't want to (be here|wake up|live|exist|be alive)( any ?more)?|feel suicidal|am suicidal|have been suicidal)
    (i'm|i am|im) (suicidal|going to end it|done with life|at breaking point|having a breakdown|not safe tonight)
    (thinking|thought) (about|of) (ending (it|my life)|killing myself|suicide again|driving (into|off))
    (everyone|they|my (family|kids)) would be better off without me
    i (cried|sobbed|wept|broke down)( ~){0,3} (sluice|toilets?|car park|store ?room|linen cupboard|for (an hour|hours)|on (the )?(ward|shift)|after (my|the) shift)
    {me}(had|having) a (complete |total |mental |nervous )?breakdown( ~){0,3} (at work|today|last night|on|in|after|and)?
    (i've been|i was|i'm being|been) (stalked|threatened|beaten|hit|abused|raped|sexually assaulted|followed home)( ~){0,3} (again|by|at|and|for|outside|last)?
    (someone|somebody|a man|he|my ex)( ~)? (has been|keeps|was|is|been) (waiting outside|following me|threatening me|stalking me|outside my (flat|house|door)|hitting me)`,
    { waived: ["negated", "reported", "hypothetical", "countered", "evidence", "news"] },
  ),
];

export default defineCheck({
  id: "author-in-distress",
  title: "You may have been having a hard time",
  category: "unprofessional",
  severity: "info",
  action: "support",
  clauses: ["GMC-SM-7"],
  advice:
    "There is nothing wrong with this post, and it is never counted against you. If it still holds: NHS Practitioner Health, the BMA's counselling line and Samaritans (116 123) are free and in confidence.",
  examples: {
    flagged: [
      "I can't do this any more",
      "Someone has been waiting outside my flat again",
      "I cried in the sluice for an hour",
      "Some days I just don't want to be here any more",
      "I'm being stalked by a former patient and nobody takes it seriously",
      "Had a breakdown on shift and went home",
    ],
    clear: [
      "World Suicide Prevention Day: here's how to help a friend",
      "So grateful to my therapist",
      "RIP Grandad, I'll miss you",
      "If you can't go on, ring Samaritans on 116 123",
      "I can't do this sudoku",
      "I want to die, that karaoke 😂",
      "Car breakdown on the M6 again",
      "The patient said he wanted to die, and we sat with him",
      "Cried in the sluice with laughter? No, at the leaving card, happy tears",
    ],
  },
  find(reading) {
    const seen = sight(reading, cues);
    if (!seen || lightly.test(reading.lower)) return undefined;

    return answer(seen, (saw) => `No fault in this: it ${saw}, and there is help if it still does.`);
  },
});
