import type { Signal } from "../reading.ts";
import type { Trace } from "./person-clues.ts";
import { whereabouts } from "./whereabouts.ts";

/** What a bio says of its author, as words an account check can look for. */
export type BioSign =
  | "professional"
  | "doctor"
  | "trainee"
  | "dermatology"
  | "named"
  | "anonymous"
  | "code"
  | "ambassador"
  | "affiliate"
  | "collabs";

const denial = /\b(?:not|isn't|no) (?:a |an |yet a )?(?:real )?(?:doctor|dr|medic|clinician|nurse)\b/;
const signs: readonly (readonly [BioSign, RegExp])[] = [
  [
    "professional",
    /\b(?:dr|doctor|gp|consultant|registrar|dermatolog\w{1,4}|surgeon|physician|spr|sho|st[1-8]|ct[1-3]|fy?[12]|nurse|midwife|pharmacist|dentist|paramedic|physio\w{0,9}|medical student|med student|anaesthetist|psychiatrist|paediatrician|mbbs|mbchb|frcp|mrcp|mrcgp|derm reg|medic)\b/,
  ],
  [
    "doctor",
    /\b(?:dr|doctor|gp|registrar|derm reg|surgeon|physician|spr|st[1-8]|ct[1-3]|fy?[12]|consultant (?:dermatologist|physician|surgeon|in)|dermatologist|anaesthetist|psychiatrist|paediatrician|mbbs|mbchb|frcp|mrcp|mrcgp|md)\b/,
  ],
  ["trainee", /\b(?:registrar|spr|st[1-8]|ct[1-3]|trainee|derm reg|in training)\b/],
  ["dermatology", /\bderm\w{0,10}\b/],
  [
    "anonymous",
    /\b(?:anon\w{0,8}|nom de plume|pseudonym\w{0,4}|alias|incognito|not my real name|no names)\b/,
  ],
  ["code", /\bcodes?[: -]{1,3}\w{3,15}|\b\w{3,12}\d{2} for \d{1,2}%|\bdiscount codes?\b/],
  [
    "ambassador",
    /\b(?<!\b(?:samaritans|charity|hospice|nhs|stem|foundation|society|trust|volunteer|wellbeing|greener) )(?:ambassador|brand partner|face of|sponsored by|partner(?:ed)? with|rep for)\b/,
  ],
  [
    "affiliate",
    /\b(?:affiliate\w{0,6}|amazon (?:store|shop|storefront)|storefront|shop my|ltk|linktr\.ee|my shop)\b/,
  ],
  [
    "collabs",
    /\b(?:collabs?|pr enquiries|brand enquiries|dm for (?:pr|collabs?|work|business)|pr friendly|paid partnerships?|open to (?:pr|collabs?))\b|\bdm (?:me )?for pr\b/,
  ],
];
/** "Dr Amina Shah", "Priya Raman, dermatologist": two or three words with capitals after a title, or before a role. */
const titledName =
  /\b(?:Dr|Doctor|Prof(?:essor)?|Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'-]{1,20} \p{Lu}[\p{L}'-]{1,20}/u;
const nameFirst =
  /^\p{Lu}[\p{L}'-]{1,20} (?:\p{Lu}\.? )?\p{Lu}[\p{L}'-]{1,20}\s{0,2}(?:[,|·•\n-]|\b(?:FRCP|MRCP|MBBS|MBChB|MD))/u;
const roleWord =
  /\b(?:consultant|dermatolog\w{1,4}|doctor|medical|student|specialty|specialist|registrar|trainee|junior|skin|salty|derm|nobody|anonymous|locum|surgeon|general|practice|clinical|the|just)\b/;

/** Whether a text gives somebody's full name rather than a nickname or a role. */
export function givesName(text: string): boolean {
  const found = titledName.exec(text) ?? nameFirst.exec(text);
  return (
    found !== null &&
    !roleWord.test(found[0].toLowerCase().replace(/^(?:dr|doctor|prof\w{0,6}|mrs?|ms|miss)\.? /, ""))
  );
}

/** What the profile text says of its author; empty for any other post. */
export const bioClues: Signal<readonly Trace[]> = (reading) => {
  if (reading.post.kind !== "bio") return [];
  const isDenied = denial.test(reading.prose);
  const said = signs
    .filter(([sign, pattern]) => pattern.test(reading.lower) && !(isDenied && /^(?:prof|doc)/.test(sign)))
    .map(([value]): Trace => ({ kind: "bio", value }));
  const named: readonly Trace[] = givesName(reading.text) ? [{ kind: "bio", value: "named" }] : [];
  const at = reading.signal(whereabouts).map((value): Trace => ({ kind: "workplace", value }));
  // A bio that says none of this is still worth knowing of.
  return [{ kind: "bio", value: "bio" }, ...said, ...named, ...at];
};
