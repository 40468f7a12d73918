import type { Signal } from "../reading.ts";
import type { Identifier } from "./identifier.ts";
import { isNhsNumber } from "./nhs-number.ts";

/** A number, address or date that names one person by itself; `what` is how it is called in a reason. */
export interface DirectIdentifier extends Identifier {
  readonly what:
    | "an NHS number"
    | "a hospital number"
    | "a date of birth"
    | "a postcode"
    | "an address"
    | "a phone number"
    | "an e-mail address";
}

/** Further lines of an address: a town in few words, a country with its code. */
const furtherLines = String.raw`(?:,?\s{0,4}\n\s{0,8}(?:\p{Lu}[^\n.!?]{0,30}|\d{3,7}[^\n]{0,12})(?=\n|$)){0,4}`;
const addresses = [
  String.raw`\b\d{1,6}[a-z]?,? (?:\p{Lu}[\p{L}.'-]{1,25} ){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Terrace|Crescent|Drive|Square|Way|Gardens|Grove|Court|Place|Row|Hill|Mews|Walk|Park|Boulevard|Blvd)\b`,
  String.raw`\b\d{1,6} (?:\p{Ll}{1,3}\. )?\p{Lu}[\p{L}.'-]{2,25}(?: \p{L}[\p{L}.'-]{1,25}){0,3} \d{1,4}[a-z]?\b(?! ?(?:am|pm|year|patient|hour|min|%))`,
  String.raw`\b(?:address|lives|living|stays|office|restaurant|home)(?: [a-z]{1,12}){0,6}:?\s(?:\p{Lu}[^\n\d]{1,40})?\d{1,6}[a-z]?\b(?! ?(?:am|pm|year|mile|day|week|month|min|hour|%))(?: [\p{L}'-]{2,20}){0,3}(?: \d{1,4}[a-z]?\b)?`,
  String.raw`\b(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Bb]ox)\.? ?\d{1,5}[a-z]?\b(?!\s(?:of|am|pm)\b)`,
  String.raw`\bthe corner of \p{L}[^\n.!?]{3,60}`,
].map((pattern) => new RegExp(pattern + furtherLines, "gu"));

/** "my patient, Via Franscini 71, needs ...": words with a capital and a number between two commas, unless it is a ward or a date. */
const inApposition =
  /(?<=, )(?!(?:[Ww]ard|[Bb]ed|[Bb]ay|[Rr]oom|[Cc]linic|[Tt]heatre|[Cc]ubicle|[Tt]ype|[Ss]tage|[Gg]rade|[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Aa]ged?|[Gg]cs|GCS|[Cc]ovid|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)[a-z]{0,6} )(?=[^,\n]{0,50}\p{Lu})(?:\p{L}[\p{L}.'/-]{0,25} ){1,6}\d{1,5}[a-z]?\.?(?: [\p{L}\d. -]{2,60})?(?=,)/gu;
/** "my patient, 4817226, needs ...": four digits and more between two commas that are no year. */
const numberInApposition = /(?<=, )(?!(?:19|20)\d\d,)\d{4,8}(?=,)/g;

const patterns: readonly (readonly [DirectIdentifier["what"], RegExp])[] = [
  ["an NHS number", /\bnhs ?(?:no|num|number|#)?[.:]?\s?(?:is )?\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi],
  ["an NHS number", /(?<![\d+(])(?<!\d )\d{3}[ -]?\d{3}[ -]?\d{4}(?![ -]?\d)/g],
  [
    "a hospital number",
    /\b(?:hosp(?:ital)?|mrn|chi|hcn|unit|patient|pt|record|chart|case|k|rxr|ward)\.? ?(?:no|num|number|id|#)?[.:]? ?#?[a-z]{0,3}\d{5,10}\b/gi,
  ],
  [
    "a date of birth",
    /\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[ :-]{0,3}(?:the )?(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6},? \d{2,4}|\d{4}-\d\d-\d\d)/gi,
  ],
  ["a postcode", /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g],
  [
    "a postcode",
    /\b(?:zip|postcode|post code|postal code|zip code)(?: is)?[ :]{1,3}[a-z]{0,2}\d[a-z\d -]{2,9}\b/gi,
  ],
  ["an e-mail address", /\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,10}(?:\.[a-z]{2,6})?\b/gi],
  [
    "a phone number",
    /(?<![\w+/.#£$€])(?<!\d[ -])(?:(?:\+|00)\d{1,3}[ .-]?)?\(?\d{2,5}\)?(?:[ .-]?\d{2,8}){1,5}(?:x\d{1,5})?(?![\w/%£$€]|\.\d)/g,
  ],
  ["an address", inApposition],
  ["a hospital number", numberInApposition],
  ...addresses.map((pattern) => ["an address", pattern] as const),
];

/** Whether a run of digits is long enough for a telephone and no date, price or year. */
const isPhone = (text: string): boolean => {
  const digits = text.replace(/x\d+$/, "").replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15) return false;
  return (
    !/^(?:19|20)\d\d[ -]?(?:19|20)\d\d$/.test(text) &&
    !/^\d{4}-\d\d-\d\d/.test(text) &&
    /[ +()-]|^0|^\d{9,12}$/.test(text)
  );
};

/** Numbers and addresses that name somebody, whoever it is: NHS and hospital numbers, dates of birth, postcodes, telephone, e-mail. */
export const directIdentifiers: Signal<readonly DirectIdentifier[]> = ({ text }) => {
  if (!/\d|@/.test(text)) return [];
  const found: DirectIdentifier[] = [];
  for (const [what, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [value] = match;
      if (what === "a phone number" && !isPhone(value)) continue;
      if (what === "an NHS number" && /^\d/.test(value) && !isNhsNumber(value)) continue;
      const start = match.index;
      const end = start + value.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: "name", what, start, end, value: what, weight: 3 });
    }
  }
  return found;
};
