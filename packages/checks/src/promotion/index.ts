import type { Check } from "../define-check.ts";

/** The promotion checks, in the order of the taxonomy. */
export const promotion: readonly Check[] = [];
