import { defineCheck } from "../define-check.ts";

const street =
  "\\d{1,4}[a-z]? (?:[a-z']{2,14} ){1,3}(?:road|street|lane|avenue|close|terrace|crescent|drive|gardens|grove|way|place|mews)";
/** What tells a stranger where the author lives or when nobody is at home; each with how it is called in the reason. */
const signs: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(?:my|our|at mine|at ours|we live|i live|i'm|we're|moved|moving|house|flat|home|cat|dog|party|come (?:round|over)|send|post|deliver)(?:[ ,:'-]{1,2}[a-z']{1,12}){0,8}[ ,:-]{1,2}${street}\\b`,
    ),
    "your address",
  ],
  [/\bmy (?:new |home |postal )?address is\b/, "your address"],
  [
    /\b(?:house|flat|home|place)(?: is|'s| will be| sits| stands)? (?:\w{2,10} )?empty (?:till|until|all|for|while|from|so|this|next)\b|\bnobody(?:'s| is| will be) (?:at )?home (?:till|until|all|for|this)\b/,
    "that nobody is at home",
  ],
  [
    /\b(?:live|livestream\w*|streaming) from (?:outside |in front of )?(?:my|our) (?:house|flat|home|front door)\b/,
    "your home",
  ],
  [
    /\b(?:spare )?keys?(?:'s| is| are)? under the (?:mat|gnome|plant ?pot|pot|stone|doormat|flowerpot)\b/,
    "where the key is",
  ],
  [
    /\bevery (?:mon|tues|wednes|thurs|fri|satur|sun)day (?:\w{2,8} ){0,2}\d{1,2}(?:[.:]\d\d)? ?[ap]m (?:\w{1,8} ){0,3}(?:i'm|i am|you'll find me|i run|i walk|i work|i will be|i'll be)\b/,
    "where you are every week",
  ],
  [
    /\b(?:i'm|i am) (?:\w{2,8} ){0,2}(?:alone|on my own|by myself) (?:in|at|on) (?:the|our) (?:\w{3,12} )?(?:department|ward|surgery|clinic|house|unit|building|practice)(?: \w{2,10}){0,3} (?:tonight|till|until|every|all night)\b/,
    "that you are alone",
  ],
];
const notMine =
  /\b(?:clinic|surgery|practice|hospital|pharmacy|church|restaurant|museum|campus|conference|venue|event|office|shop|hotel)(?:[ ,:'-]{1,2}[a-z']{1,12}){0,4}[ ,:-]{1,2}\d{1,4}[a-z]? [a-z']/;

export default defineCheck({
  id: "own-whereabouts",
  title: "Where you live, or when nobody is at home",
  category: "privacy",
  severity: "medium",
  action: "delete",
  clauses: ["BAD-PRIV-1", "BAD-PRIV-2"],
  advice:
    "Consider deleting this for your own safety. Patients and strangers can read it too; old addresses and habits still help somebody who wants to find you.",
  examples: {
    flagged: [
      "Away till the 23rd 🌴 house is empty so please feed the cat at 14 Birch Road",
      "Live from outside my house: the new door is finally blue!",
      "Every Thursday 6pm I'm on call at Eastmere on my own, quiet department",
      "Party at ours on Saturday, 9 Mill Lane, bring cake",
      "We live at 27 Harbour Terrace now, letters welcome",
      "Key is under the gnome if you get here before me",
      "My new address is in the bio, send biscuits",
    ],
    clear: [
      "Lovely walk in the Lakes last month",
      "Our clinic is in the Birch Building, second floor",
      "Just back from two weeks away and the tomatoes survived",
      "My daughter started school today, I am not crying",
      "The surgery has moved to 14 Birch Road, same phone number",
      "The house feels empty without the dog",
      "Home alone with a book, bliss",
      "Every Thursday I try to be in bed by ten and fail",
      "10 Downing Street has a new cat",
    ],
  },
  find(reading) {
    const { prose } = reading;
    if (
      !/\b(?:address|house|flat|home|mine|ours|my|our|we|i'm|i|keys?|key's)\b/.test(prose) ||
      notMine.test(prose)
    )
      return undefined;
    for (const [pattern, what] of signs) {
      const match = pattern.exec(prose);
      if (!match) continue;
      return {
        spans: [{ start: match.index, end: match.index + match[0].length }],
        reason: `This may tell strangers ${what === "your address" || what === "your home" ? `where you live: it gives ${what}` : what}.`,
        confidence: 0.65,
      };
    }
    return undefined;
  },
});
