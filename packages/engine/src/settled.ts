import { Problem } from "@hindsight/core/problem";
import type { Outcome } from "./worker.ts";

/** The result of a task in a thread. Throws its problem. */
export function settled<Result>(outcome: Outcome<Result>): Result {
  if (outcome.kind === "done") return outcome.result;
  const { code, ...details } = outcome.problem;
  throw new Problem(code, details);
}
