/** A tag seen by a pattern instead of by words. */
interface TagPattern {
  readonly tag: string;
  readonly pattern: RegExp;
  /** Looked for in the text as written, and only when it holds more than ASCII. */
  readonly isEmoji: boolean;
}

const over = (tag: string, pattern: RegExp, isEmoji = false): TagPattern => ({ tag, pattern, isEmoji });

/** Emoji, beds, hours and sums that lexicons cannot list. */
export const tagPatterns: readonly TagPattern[] = [
  over("mirth", /[😂🤣😆😹💀😅😝😜🤪]/gu, true),
  over("smirk", /[😏😉😈🤫🤭😇🙊🙈🤐🍆🍑🥵🫦😍🔥👅]/gu, true),
  over("eyeroll", /[🙄🤦🤡🥱😤🤮🤢😒🖕💩🤷]/gu, true),
  over("snow", /[❄👃🍄🌿🍁💊]/gu, true),
  over("booze", /[🍷🍺🍻🥂🍾🍸🍹🥃🍶🥴]/gu, true),
  over("sun", /[🏖🌴☀🌞🎢🎡⛷🎉🍦✈🎪🏌🏇⛱🍹🌊🎧🎮]/gu, true),
  over("heart", /[❤💛💚💙💜🧡🥰🤗🙏💐👏]/gu, true),
  over("mirth", /\b(?:lol|lmao\w{0,4}|rofl|pmsl|haha\w{0,8}|hehe)\b/g),
  over(
    "patient",
    /\b(?:bed|bay|cubicle|side ?room|room|chair|slot) \d{1,2}\b|\b(?:my|the|our|this|today's) (?:\d{1,2}(?:[.:]\d\d)? ?[ap]m|\d{1,2}[.:]\d\d|(?:half|quarter) (?:past|to) [a-z]{3,6}|[a-z]{3,6} o'clock)\b/g,
  ),
  over("patient", /\b\d{1,2} ?(?:yo|y\/o|[mf])\b/g),
  over(
    "before",
    /\b(?:at|by|from) (?:half )?(?:\d{1,2}(?:[.:]\d\d)?(?: ?am)?|six|seven|eight|nine)\b|\b\d{1,2}(?:[.:]\d\d)? ?am\b/g,
  ),
];
