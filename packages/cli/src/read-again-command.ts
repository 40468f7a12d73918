import { resolve } from "node:path";
import { estimateCost } from "@hindsight/core/reading-cost";
import { requestsIn, type ReadingPlan, type ReadingStatus } from "@hindsight/core/reading-plan";
import { Problem } from "@hindsight/core/problem";
import type { ReaderSettings } from "@hindsight/core/second-reader";
import type { Engine } from "@hindsight/engine";
import { isRemote, placeOf } from "@hindsight/second-reader/place";
import { knownPrice, prices } from "@hindsight/second-reader/prices";
import type { Terminal } from "./audit-command.ts";
import { readingLine } from "./reading-line.ts";
import type { ReaderOptions } from "./reader-options.ts";

/** Has a second reader read a finished audit, after saying what will be sent and what it may cost. Throws `Problem`. */
export async function readAgain(
  engine: Engine,
  auditId: string,
  { settings: given, mayLeave, choice, ceiling, price: told }: ReaderOptions,
  terminal: Pick<Terminal, "stderr" | "once">,
  isQuiet = false,
): Promise<ReadingStatus> {
  const settings: ReaderSettings = given.kind === "folder" ? { ...given, path: resolve(given.path) } : given;
  if (isRemote(settings) && !mayLeave) throw new Problem("reader-is-remote", { saw: placeOf(settings) });
  const price = told ?? knownPrice(settings);
  if (!price)
    throw new Problem("reader-refused", { saw: "its price is not known: give it with --price IN,OUT" });

  const plan = await engine.secondReader.plan(auditId, choice, settings);
  const cost = estimateCost(plan, engine.secondReader.tokensBefore, price);
  const say = (line: string) => void terminal.stderr.write(`${line}\n`);
  say(`Second reader: ${plan.posts} posts in ${requestsIn(plan)} requests to ${placeOf(settings)}`);
  if (plan.sets?.length)
    say(`With ${plan.sets.length} sets of posts seen together, each as one with some posts near it`);
  say(`Not sent: ${leftOutWords(plan)}`);
  if (cost.cost > 0)
    say(
      `About ${cost.tokensIn + cost.tokensOut} tokens, $${cost.cost.toFixed(2)} by prices of ${prices.asOf}; stops at $${ceiling.toFixed(2)}`,
    );

  terminal.once("SIGINT", () => void engine.secondReader.cancel(auditId));
  const { end } = await engine.secondReader.start(auditId, { settings, mayLeave, price, ceiling });
  const line = readingLine(terminal.stderr);
  const unwatch = engine.secondReader.watch(auditId, () => {
    void engine.secondReader.status(auditId).then((now) => !isQuiet && now && line.show(now));
  });
  const status = await end;
  unwatch();
  line.clear();
  say(endWords(status, `hindsight read-again ${auditId} --second-reader ${folderWords(given)}`));
  return status;
}

const leftOutWords = ({ leftOut }: ReadingPlan): string =>
  [
    `${leftOut.reposts} reposts`,
    `${leftOut.repeated} that say the same`,
    `${leftOut.short} under three words`,
    `${leftOut.deleted} already deleted`,
    `${leftOut.notChosen} not chosen`,
  ].join(", ");

/** A folder as it was named on the command line. */
function folderWords(given: ReaderSettings): string {
  const words = given.kind === "folder" ? `folder:${given.path}` : placeOf(given);
  return /\s/.test(words) ? `"${words}"` : words;
}

function endWords(status: ReadingStatus, goOn: string): string {
  const read = `${status.postsRead} of ${status.posts} posts were read`;
  const open = status.requests - status.requestsAnswered;
  if (status.state === "waiting")
    return `${read}; ${open} requests wait for an answer in ${placeOf(status.settings)}: put each beside its request as KEY.answer.txt, then go on with: npx ${goOn}`;
  if (status.state === "ceiling")
    return `${read}; stopped at the ceiling, after $${status.spent.toFixed(2)}.`;
  if (status.state === "cancelled") return `${read}; stopped. Run it again to go on.`;
  return `${read}, ${status.postsUnread} without a usable answer.`;
}
