import { ExecutionAlreadyExists, StartExecutionCommand, type SFNClient } from "@aws-sdk/client-sfn";
import type { Judge } from "@hindsight/core/check";
import type { Stores } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import type { PlacedOrder, ReadingPlan } from "@hindsight/core/reading-plan";
import { estimateTokens, type Rubric } from "@hindsight/core/second-reader";
import { planReading } from "@hindsight/core/steps/plan-reading";
import { readSoFar } from "@hindsight/core/steps/read-again-so-far";
import { modelOf, placeOf } from "@hindsight/second-reader/place";
import type { CloudReader } from "./cloud-reader.ts";
import type { SecondReadings } from "../second-reader/second-readings.ts";

/** Milliseconds between two looks at a reading that runs elsewhere. */
const lookEvery = 1500;
/** Milliseconds after which the workflow that reads is cut off, whatever it says. */
const longest = 6 * 3_600_000;

/** What second readings by workflow ask for. `stores` are one person's own. */
export interface CloudReadingsNeeds extends CloudReader {
  readonly stores: Stores;
  readonly judge: Judge;
  readonly rubric: Rubric;
  readonly workflows: SFNClient;
  readonly now: () => string;
}

/** Second readings by the one model that was set up, as a workflow: what the person agreed to is written down first, and each step looks there. */
export function cloudReadings(needs: CloudReadingsNeeds): SecondReadings {
  const { stores, judge, settings, price, now } = needs;
  const { papers } = stores;
  const tokensBefore = estimateTokens(needs.rubric.text);

  const live = async (auditId: string) => {
    const [status, order, stop] = await Promise.all([
      papers.get(auditId, "reading"),
      papers.get(auditId, "readingOrder"),
      papers.get(auditId, "readingStop"),
    ]);
    const isOver = !order || Date.parse(now()) - Date.parse(order.at) > longest;
    if (status?.state !== "running" || isOver) return undefined;
    return {
      order,
      status: stop?.orderId === order.id ? { ...status, state: "cancelled" as const } : status,
    };
  };

  return {
    tokensBefore,
    only: { settings, price, ceiling: needs.ceiling },
    plan: (auditId, choice) => planReading({ ...stores, judge }, { auditId, choice, settings, at: now() }),
    async start(auditId, { mayLeave, ceiling }) {
      if (!mayLeave) throw new Problem("reader-is-remote", { saw: placeOf(settings) });
      if (await live(auditId)) throw new Problem("store-in-use");
      const plan = await papers.get(auditId, "readingPlan");
      if (!plan) throw new Problem("no-such-audit");

      await papers.put(auditId, "readingOrder", {
        ...nextOrder(plan, await papers.get(auditId, "readingOrder")),
        at: now(),
        settings,
        reader: modelOf(settings),
        tokensBefore,
        price,
        ceiling: Math.min(ceiling, needs.ceiling),
        readBefore: (await papers.get(auditId, "reading"))?.postsRead ?? 0,
      });
      const soFar = await readSoFar(papers, auditId, now());
      if (!soFar) throw new Problem("no-such-audit");
      await papers.put(auditId, "reading", { ...soFar.counts, state: "running" });
      await begin(needs, auditId, soFar.order.id);
      return {};
    },
    async cancel(auditId) {
      const known = await live(auditId);
      if (known) await papers.put(auditId, "readingStop", { orderId: known.order.id });
    },
    status: async (auditId) => (await live(auditId))?.status,
    watch(_auditId, listener) {
      const timer = setInterval(listener, lookEvery);
      return () => clearInterval(timer);
    },
  };
}

/** The same for two that are placed at the same moment, so that one run comes of them. */
function nextOrder(plan: ReadingPlan, last: PlacedOrder | undefined): Pick<PlacedOrder, "id" | "planId"> {
  const number = last?.planId === plan.id ? Number(last.id.split("#")[1]) + 1 : 1;
  return { id: `${plan.id}#${number}`, planId: plan.id };
}

async function begin(
  { workflows, workflow, stores }: CloudReadingsNeeds,
  auditId: string,
  orderId: string,
): Promise<void> {
  const run = new StartExecutionCommand({
    stateMachineArn: workflow,
    name: `read-${orderId.replace(/\W/g, "-")}-${auditId}`.slice(0, 80),
    input: JSON.stringify({ auditId, readAgain: orderId }),
  });
  try {
    await workflows.send(run);
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return;
    const status = await stores.papers.get(auditId, "reading");
    if (status)
      await stores.papers.put(auditId, "reading", {
        ...status,
        state: "failed",
        problem: { code: "internal" },
      });
    throw error;
  }
}
