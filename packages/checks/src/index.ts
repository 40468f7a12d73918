import type { Check } from "./define-check.ts";
import { judgeBy } from "./judge.ts";

/** Every check, in the order of the taxonomy. A new check is one file and one line here; a test compares the two. */
export const checks: readonly Check[] = [];

/** The rule base as the steps use it. */
export const judge = judgeBy(checks);
