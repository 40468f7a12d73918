import type { Check } from "../define-check.ts";

/** The professionalism checks, in the order of the taxonomy. */
export const professionalism: readonly Check[] = [];
