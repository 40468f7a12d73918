import { Problem } from "../problem.ts";
import type { Audits, PaperFolder } from "../ports.ts";
import { dearestRequest } from "../reading-cost.ts";
import type { ReadingStatus } from "../reading-plan.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";
import { readSoFar, type ReadSoFar } from "./read-again-so-far.ts";

/** Requests let go together before the money is counted again. */
const mostTogether = 40;

/** What `nextReadings` asks for. */
export interface NextReadingsNeeds {
  readonly audits: Audits;
  readonly papers: PaperFolder;
}

/**
 * Says which requests may be asked next, and writes down how far the reading has come. None: it is over. Each is reckoned at the most it
 * could cost, so the ceiling is never passed; what it did cost is counted before the next are let go. Throws `no-such-audit`.
 */
export function nextReadings(
  { audits, papers }: NextReadingsNeeds,
  { auditId, at }: { readonly auditId: string; readonly at: string },
): Promise<readonly number[]> {
  return leaveNothing(audits, auditId, [papers], async () => {
    await openAudit(audits, auditId);
    const soFar = await readSoFar(papers, auditId, at);
    if (!soFar) throw new Problem("no-such-audit");
    const next = affordable(soFar);
    if (next.length > 0) await papers.put(auditId, "reading", { ...soFar.counts, state: "running" });
    return next;
  });
}

/** How a reading stands that asks nothing more. */
export function endingOf(soFar: ReadSoFar): Pick<ReadingStatus, "problem"> & { state: Ending } {
  const { open, stopped } = soFar;
  if (open.length === 0) return { state: "done" };
  if (stopped?.problem) return { state: "failed", problem: stopped.problem };
  if (stopped) return { state: "cancelled" };
  // Whoever ends while something could still be asked was made to.
  return affordable(soFar).length > 0
    ? { state: "failed", problem: { code: "internal" } }
    : { state: "ceiling" };
}
type Ending = Exclude<ReadingStatus["state"], "asked" | "running">;

function affordable({ order, open, stopped, counts }: ReadSoFar): readonly number[] {
  if (stopped) return [];
  const dearest = dearestRequest(order.price, order.tokensBefore);
  const left = order.ceiling - counts.spent;
  const paid = dearest === 0 ? mostTogether : Math.floor(left / dearest);
  return open.slice(0, Math.max(0, Math.min(mostTogether, paid)));
}
