import type { Check } from "../define-check.ts";

/** The confidentiality checks, in the order of the taxonomy. */
export const confidentiality: readonly Check[] = [];
