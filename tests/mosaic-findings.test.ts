import { judge } from "@hindsight/checks";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { memoryStores } from "@hindsight/store/memory";
import { expect, test } from "vitest";
import { auditOf, postOf } from "./contracts/samples.ts";

const on = (day: string) => ({ date: `${day}T10:00:00.000Z` });
const batches = [
  [
    postOf("x:1", "Lovely walk on the moor", on("2021-05-01")),
    postOf("x:2", "We have a patient with xeroderma pigmentosum on our books", on("2021-05-03")),
  ],
  [
    postOf("x:3", "Small world: our XP boy’s dad drives the night bus", on("2021-05-10")),
    postOf("x:4", "AD | new toner from @GlowLabUK", on("2021-06-01")),
    postOf("x:5", "Still using my @GlowLabUK toner after nights", on("2021-09-01")),
  ],
] as const;

test("what other posts give rise to is written on posts that were not flagged themselves, and once only", async () => {
  const stores = memoryStores();
  await stores.audits.put(auditOf("a", { state: "checking", batches: batches.length }));
  for (const [batch, posts] of batches.entries()) {
    await stores.batches.write("a", batch, posts);
    await checkPosts({ ...stores, judge }, { auditId: "a", batch });
  }
  const flag = () => flagTogether({ ...stores, judge }, { auditId: "a" });
  const { result } = await flag();
  expect(result?.sets.map(({ posts }) => posts)).toEqual([["x:2", "x:3"]]);

  expect((await flag()).result).toEqual(result);
  const found = async (id: string) =>
    ((await stores.ledger.get("a", id))?.findings ?? []).map(({ check, severity }) => `${check} ${severity}`);
  expect(await found("x:1")).toEqual([]);
  expect(await found("x:5")).toContain("recent-brand-tie medium");
  const [breakBy] = result?.sets[0]?.breakBy ?? [];
  expect((await found(breakBy ?? "")).filter((each) => each === "patient-across-posts high")).toHaveLength(1);
});
