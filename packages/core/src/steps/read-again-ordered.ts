import { Problem } from "../problem.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { problemOf } from "./fail-audit.ts";
import { readAgain, type ReadAgainInput, type ReadAgainNeeds } from "./read-again.ts";

/**
 * Asks one request under the order that stands, unless that was ended. What the person can mend ends the order and is written down for
 * them; the requests beside this one then ask nothing more. Throws `no-such-audit`, and faults of ours.
 */
export function readOrdered(needs: ReadAgainNeeds, input: ReadAgainInput): Promise<"answered" | "stopped"> {
  const { audits, papers } = needs;
  const { auditId } = input;
  return leaveNothing(audits, auditId, [papers], async () => {
    const order = await papers.get(auditId, "readingOrder");
    const stop = await papers.get(auditId, "readingStop");
    if (!order) throw new Problem("no-such-audit");
    if (stop?.orderId === order.id) return "stopped";
    try {
      await readAgain(needs, input);
      return "answered";
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "no-such-audit") throw error;
      await papers.put(auditId, "readingStop", { orderId: order.id, problem: problemOf(error) });
      return "stopped";
    }
  });
}
