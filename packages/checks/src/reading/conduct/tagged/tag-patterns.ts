/** A tag seen by a pattern instead of by words. */
interface TagPattern {
  readonly tag: string;
  readonly pattern: RegExp;
  /** Where it is looked for: `emoji` in the text as written, and only when that holds more than ASCII. */
  readonly where: "prose" | "text" | "emoji";
  /** A piece of lower-case text without which it cannot fit. */
  readonly hint: string;
}

const over = (tag: string, pattern: RegExp, where: TagPattern["where"], hint = ""): TagPattern => ({
  tag,
  pattern,
  where,
  hint,
});

/** Emoji, beds, hours and sums that lexicons cannot list. */
export const tagPatterns: readonly TagPattern[] = [
  over("mirth", /[😂🤣😆😹💀😅😝😜🤪]/gu, "emoji"),
  over("smirk", /[😏😉😈🤫🤭😇🙊🙈🤐🍆🍑🥵🫦😍🔥👅]/gu, "emoji"),
  over("eyeroll", /[🙄🤦🤡🥱😤🤮🤢😒🖕💩🤷]/gu, "emoji"),
  over("snow", /[❄👃🍄🌿🍁💊]/gu, "emoji"),
  over("booze", /[🍷🍺🍻🥂🍾🍸🍹🥃🍶🥴]/gu, "emoji"),
  over("sun", /[🏖🌴☀🌞🎢🎡⛷🎉🍦✈🎪🏌🏇⛱🍹🌊🎧🎮]/gu, "emoji"),
  over("heart", /[❤💛💚💙💜🧡🥰🤗🙏💐👏]/gu, "emoji"),
  over(
    "patient",
    /\b(?:bed|bay|cubicle|side ?room|room|chair|slot) \d{1,2}\b|\b(?:my|the|our|this|today's) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]m|\d{1,2}[.:]\d\d|(?:half|quarter) (?:past|to) [a-z]{3,6}|[a-z]{3,6} o'clock)\b(?! (?:start|alarm|train|shift|chill|handover|meeting|slot|finish|bleep|call|run|bus|clinic|email|feed|wake|news|flight))/g,
    "prose",
  ),
  over("patient", /(?<!\bmy )\b\d{1,2} ?(?:yo|y\/o|[mf])\b/g, "prose"),
  over(
    "before",
    /\b(?:at|by|from) (?:half )?(?:\d{1,2}(?:[.:]\d\d)?(?: ?am)?|six|seven|eight|nine)\b|\b\d{1,2}(?:[.:]\d\d)? ?am\b/g,
    "prose",
  ),
  over("treated", /\bwhose [a-z]{2,14}(?: [a-z]{2,14})? (?:i|we) [a-z]{3,14}\b/g, "prose", "whose "),
  over(
    "threat",
    /\bknow (?:where|which|what) (?:[a-z']{1,12} ){1,8}(?<!to )(?:lives?|live on|parks?|goes to school|go to school|drinks)\b/g,
    "prose",
    "know ",
  ),
  over(
    "excuse",
    /\btold (?:the|my|our|them|hr|rota|work|uni|everyone)(?: [a-z]{2,12}){0,3} (?:that )?(?:i was|i'd|i had|i've|i'm|there was|my [a-z]{2,10} (?:had|was|died|broke))(?: [a-z]{1,12}){0,3} "?(?:emergency|review\w{1,4}|sick|ill|seeing|patient|meeting|dentist|migraine|funeral|stuck|teaching|audit)\b/g,
    "prose",
    "told ",
  ),
  over(
    "machine",
    /\b(?:chat ?gpt|gpt|chatbot(?:'s)?|copilot|claude|the robot|ai)(?: [a-z]{2,10}){0,2} (?:wrote|did|done|written|writes|does|invented|came up with|knocked out)\b/g,
    "prose",
  ),
  over("titled", /\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Sister|Nurse|Matron)\.? [A-Z][a-z]{2,20}/g, "text"),
  over("layname", /\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z]/g, "text"),
];
