import { account } from "./account/index.ts";
import { confidentiality } from "./confidentiality/index.ts";
import type { AccountCheck } from "./define-account-check.ts";
import type { Check } from "./define-check.ts";
import { judgeBy } from "./judge.ts";
import { professionalism } from "./professionalism/index.ts";
import { promotion } from "./promotion/index.ts";
import { rubricOf } from "./rubric.ts";

/** Every check of a single post, in the order of the taxonomy. A new check is one file and one line in its folder's list; a test compares the two. */
export const checks: readonly Check[] = [...confidentiality, ...promotion, ...professionalism];

/** Every check of a history as a whole. */
export const accountChecks: readonly AccountCheck[] = account;

/** The rule base as the steps use it. */
export const judge = judgeBy(checks, account);

/** What a second reader is told of the checks; its version is that of the rules. Last resorts say nothing that it could use. */
export const rubric = rubricOf(checks.filter(({ isLastResort }) => isLastResort !== true));
