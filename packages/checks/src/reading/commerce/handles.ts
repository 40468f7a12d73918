import { anyPart } from "./any-word.ts";
/** What an account seems to be from its handle alone. */
export type HandleKind = "institution" | "person" | "brand" | "unknown";

const institution = anyPart(
  /nhs|univ|^uni|uni$|uni_|hosp|trust|charit|foundation|soci?et|assoc|council|colleg/,
  /research|nihr|journal|^bmj|lancet|gov|police|school|^rc[a-z]{1,4}$|rcgp|gmc|^bma|bbc|news/,
  /guardian|cancer|macmillan|samaritan|redcross|support|^mind|^nice|mhra|^bad_/,
  /^_?bad(?:uk|derm)|dermsoc|eadv|royal|library|museum|academy|institute|unicef/,
);
const person =
  /^(?:the)?(?:dr|prof|mr|mrs|ms|nurse|doc|doctor|matron)(?:[._]|(?=[a-z]{3}))|(?:md|doc|dr|rn|gp|reg|physio|nurse|dermatologist|derm)\d{0,4}$|^user$/;
const brand = anyPart(
  /glow|skin|derma|beauty|lab|cosmetic|clinic|serum|spf|sunsh|vita|nutri|pharm|laser|aesthet/,
  /wellness|haircare|smile|collagen|scrub|shop|store|official|brand|studio|rooms|device|lash/,
  /brow|tan$|salon|spa$|hotel|resort|villa|supplement|health(?:co|uk)|(?<=[a-z])(?:co|ltd|inc|hq)$/,
);

/** Guesses who is behind a handle (without `@`). Institutions and people are ruled out before anything is called a brand. */
export function kindOfHandle(handle: string): HandleKind {
  const name = handle.toLowerCase();
  if (institution.test(name)) return "institution";
  if (brand.test(name) && !/^(?:dr|prof)[._]/.test(name)) return "brand";
  return person.test(name) ? "person" : "unknown";
}
