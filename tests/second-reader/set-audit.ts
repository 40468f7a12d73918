import { expect } from "vitest";
import { judge, rubric } from "@hindsight/checks";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { mergeReadings } from "@hindsight/core/steps/merge-readings";
import { planReading } from "@hindsight/core/steps/plan-reading";
import { readAgain } from "@hindsight/core/steps/read-again";
import { openReader } from "@hindsight/second-reader";
import { memoryStores } from "@hindsight/store/memory";
import { auditOf, postOf } from "../contracts/samples.ts";
import { answerText, setText, type SaidOfSet } from "./answer-in-folder.ts";
import { hasty } from "./readers.ts";
import { scriptedModels } from "./scripted-models.ts";

/** Who reads, as far as a plan is concerned. */
export const settings = { kind: "folder", path: "/nowhere" } as const;
/** When everything happens. */
export const at = "2026-01-01T00:00:00.000Z";
const on = (day: string) => ({ date: `${day}T10:00:00.000Z` });
const batches = [
  [
    postOf("x:1", "Lovely walk on the moor", on("2021-05-01")),
    postOf("x:2", "We have a patient with xeroderma pigmentosum on our books", on("2021-05-03")),
  ],
  [
    postOf("x:3", "Small world: our XP boy’s dad drives the night bus", on("2021-05-10")),
    postOf("x:4", "A 7-year-old asked me today whether the moon burns too", on("2021-05-12")),
    postOf("x:5", "A farmer asked me much the same, years later", on("2024-05-12")),
  ],
];

/** An audit of those posts, ready, over real rules; they find one set. */
async function audited() {
  const stores = memoryStores();
  await stores.audits.put(auditOf("a", { state: "checking", batches: batches.length, rules: judge.rules }));
  for (const [batch, posts] of batches.entries()) {
    await stores.batches.write("a", batch, posts);
    await checkPosts({ ...stores, judge }, { auditId: "a", batch });
  }
  await flagTogether({ ...stores, judge }, { auditId: "a" });
  await finishAudit(stores, { auditId: "a", at });
  return stores;
}

/** Reads everything again by a model that says this of the set and nothing of single posts; merges twice. */
export async function readSetsWith(said: Partial<SaidOfSet>, choice: object = {}) {
  const stores = await audited();
  const before = (await stores.audits.get("a"))?.result;
  await using models = await scriptedModels((posts) =>
    posts.some(({ isInSet }) => isInSet) ? setText(said) : answerText(posts, []),
  );
  const reader = await openReader(
    { kind: "endpoint", url: models.address },
    { rubric, mayLeave: false, patience: hasty },
  );
  const plan = await planReading(
    { ...stores, judge },
    { auditId: "a", choice: ReadingChoice.parse(choice), settings, at },
  );
  const { signal } = new AbortController();
  for (let request = 0; request < plan.requests.length + (plan.sets?.length ?? 0); request += 1)
    await readAgain({ ...stores, reader }, { auditId: "a", request, signal });
  const merge = () =>
    mergeReadings({ ...stores, judge }, { auditId: "a", reader: "test", state: "done", at });
  const { result } = await merge();
  expect((await merge()).result).toEqual(result);
  const inSet = async (id: string) =>
    (await stores.ledger.get("a", id))?.findings.find(({ check }) => check === "patient-across-posts");
  return { stores, plan, before, result, inSet, asked: models.asked.map(({ words }) => words) };
}
