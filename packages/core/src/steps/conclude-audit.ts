import type { Audit } from "../audit.ts";
import type { Conclusion, Judge } from "../check.ts";
import type { Clue } from "../clue.ts";

/** What the rules conclude over the whole of an audit whose posts were judged; the same clues always give the same. */
export const concludeAudit = (
  judge: Judge,
  { author, accounts, coverage }: Audit,
  clues: readonly Clue[],
): Conclusion => judge.conclude({ clues, author, accounts, coverage });
