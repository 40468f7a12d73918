import type { Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";

const spelled: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, index) => [word, index]),
);
const number = `1?\\d{1,2}|${Object.keys(spelled).join("|")}`;

const patterns = [
  new RegExp(`\\b(?<age>${number})[ -]?(?<unit>year|yr|month|week|day)s?[ -]?old\\b`, "g"),
  /\b(?<age>1?\d{1,2}) ?(?:yo|y\/o|y\.o\.?|yrs?)\b/g,
  /(?<![£$€.\d])\b(?<age>[1-9]\d) ?[mf]\b(?! \d)/g,
  new RegExp(
    `\\b(?:aged?|(?:girl|boy|lad|lass|lady|man|woman|chap|gent|kid|teen|patient) of) (?<age>${number})\\b(?! ?(?:am|pm|%|hours|mins))`,
    "g",
  ),
  new RegExp(
    `\\b(?:he|she|patient|mum|dad|girl|boy|lad|man|woman) (?:is|was|are|turned|turns) (?:only |just |barely )?(?<age>${number})\\b(?! ?(?:am|pm|%|hours?|mins?|minutes?|weeks?|days?|months?|st|stone|kg|cm|foot|ft|years? (?:into|on|post|late|out)))`,
    "g",
  ),
  new RegExp(
    `\\b(?:he's|she's) (?:only |just |barely )?(?<age>${number})\\b(?=[ ]?(?:[.,!;\\n]|and |years? old|today|$))`,
    "g",
  ),
  /(?:^|[.!?\n]\s{0,2})(?:only |just )?(?<age>1?\d\d|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty)(?: years old)?(?=[.!,])/g,
  /[,(] ?(?<age>[1-9]\d)(?=[,).])/g,
  /\bin (?:his|her|their) (?<age>(?:early |mid |late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|\d0s))\b/g,
  /\b(?<age>teen|teenage|teenager|pensioner|nonagenarian|octogenarian|septuagenarian|centenarian|newborn|neonate|prem|toddler)\b/g,
] as const;

/** Ages of somebody, in years unless a unit stands with it ("3 week"). */
export const ages: Signal<readonly Identifier[]> = (reading) => {
  for (const pattern of patterns) {
    const found = [...reading.prose.matchAll(pattern)].map((match): Identifier => {
      const age = match.groups?.age ?? "";
      const unit = match.groups?.unit;
      const value = String(spelled[age] ?? age) + (unit && !unit.startsWith("y") ? ` ${unit}` : "");
      return {
        kind: "age",
        start: match.index,
        end: match.index + match[0].length,
        value,
        weight: /^\d/.test(value) ? 1 : 0.5,
      };
    });
    if (found.length > 0) return found;
  }
  return [];
};
