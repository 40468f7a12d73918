import type { Check } from "../define-check.ts";

/** The account checks, in the order of the taxonomy. */
export const account: readonly Check[] = [];
