import { lexicon, type Match } from "../lexicon.ts";
import type { Signal } from "../reading.ts";
import { medicalToxin } from "./medical-toxin.ts";
import { cosmeticTreatments } from "./treatment-names.ts";

const known = lexicon(cosmeticTreatments);
/** Words that are cosmetic only beside another sign; alone they are everyday medicine. */
const everyday =
  /^(?:consultation|treatments?|lasers?|jabs?|drips?|lips|bonding|prp|threads lift|whitening|peels?|wrinkles|foreheads?|needling|rejuvenation|syringe|jawline|bbl|filler|fillers|lipo)$/;

/** Cosmetic treatments named. `isPlain`: could be nothing else. */
export interface Treatment extends Match {
  readonly isPlain: boolean;
}

/** The cosmetic treatments and services a post names. */
export const treatments: Signal<readonly Treatment[]> = (reading) =>
  reading
    .find(known)
    .filter(({ entry }) => entry !== "botox" || !medicalToxin.test(reading.lower))
    .map((match) => ({ ...match, isPlain: !everyday.test(match.entry) }));
