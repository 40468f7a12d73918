import { Problem } from "../problem.ts";
import type { ReadingStatus } from "../reading-plan.ts";
import { problemOf } from "./fail-audit.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { mergeReadings, type MergeReadingsNeeds } from "./merge-readings.ts";
import { endingOf } from "./read-again-next.ts";
import { readSoFar } from "./read-again-so-far.ts";

/** Which reading ends, and when: UTC, ISO 8601. */
export interface EndReadingInput {
  readonly auditId: string;
  readonly at: string;
  /** Whether merging was tried in vain: then how it ended is only written down. */
  readonly isGivenUp: boolean;
}

/** Puts what was answered beside what the rules found and writes down how the reading ended. May run twice. Throws `no-such-audit`. */
export function endReading(needs: MergeReadingsNeeds, input: EndReadingInput): Promise<ReadingStatus> {
  return leaveNothing(needs.audits, input.auditId, [needs.ledger, needs.papers], () => end(needs, input));
}

async function end(
  needs: MergeReadingsNeeds,
  { auditId, at, isGivenUp }: EndReadingInput,
): Promise<ReadingStatus> {
  const soFar = await readSoFar(needs.papers, auditId, at);
  if (!soFar) throw new Problem("no-such-audit");
  const ending = endingOf(soFar);
  const problem = isGivenUp
    ? ({ code: "internal" } as const)
    : await merged(needs, { auditId, at, reader: soFar.order.reader, state: ending.state });
  const status: ReadingStatus = {
    ...soFar.counts,
    ...ending,
    ...(problem && { state: "failed", problem }),
  };
  await needs.papers.put(auditId, "reading", status);
  return status;
}

/** What the person can mend about it; undefined when all went well. */
async function merged(
  needs: MergeReadingsNeeds,
  input: Parameters<typeof mergeReadings>[1],
): Promise<ReadingStatus["problem"]> {
  try {
    await mergeReadings(needs, input);
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem) || error.code === "no-such-audit") throw error;
    return problemOf(error);
  }
}
