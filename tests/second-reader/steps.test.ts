import { expect, test } from "vitest";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { mergeReadings } from "@hindsight/core/steps/merge-readings";
import { planReading } from "@hindsight/core/steps/plan-reading";
import { at, audited, judge, post, readerFor, readWith, settings } from "./small-audit.ts";

test("sends each text once, leaves out what says nothing, and shows an own post that is gone on from", async () => {
  const stores = await audited(
    [post("1", "Curtains drawn at nine"), post("2", "Curtains drawn at nine"), post("3", "So it is")],
    [
      post("4", "ok"),
      post("5", "Somebody else said this", { kind: "repost" }),
      post("6", "This one is gone", { status: "deleted" }),
      post("7", "As I said before", { kind: "reply", replyTo: { postId: "x:8" } }),
      post("8", "The first of two"),
    ],
  );
  const reader = readerFor("Curtains");
  const { plan, audit } = await readWith(stores, reader);
  expect(plan.leftOut).toEqual({ reposts: 1, deleted: 1, short: 1, repeated: 1, notChosen: 0 });
  expect(reader.seen.flatMap(({ posts }) => posts.map((each) => [each.post.id, each.follows]))).toEqual([
    ["x:1", undefined],
    ["x:3", undefined],
    ["x:7", "The first of two"],
    ["x:8", undefined],
  ]);
  // What is said of a text holds for both posts that say it.
  expect(audit.result?.secondReading).toMatchObject({ asked: 5, read: 5, notRead: 0, added: 2 });
  expect(audit.result?.flagged).toBe(2);
});

test("shows what goes on from a post where that is not asked about itself", async () => {
  const to = (id: string) => ({ replyTo: { postId: `x:${id}` } });
  const thread = [
    post("1", "Curtains drawn at nine"),
    post("2", "She went", { ...to("1"), kind: "reply" }),
    post("3", "As I said before", to("2")),
    post("4", "It is gone now", { ...to("3"), status: "deleted" }),
  ];
  const reader = readerFor("nothing");
  await readWith(await audited(thread), reader);
  const [first, second] = reader.seen[0]?.posts ?? [];
  expect(first).toMatchObject({ follows: undefined, leadsTo: "She went" });
  expect(second).toMatchObject({ follows: "She went", leadsTo: undefined });

  const only = readerFor("nothing");
  await readWith(await audited(thread), only, { kinds: ["post"], from: "2019" });
  expect(only.seen[0]?.posts.map(({ follows, leadsTo }) => [follows, leadsTo])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test("a post in another language that was read leaves the count of those not judged; merging twice changes nothing", async () => {
  const stores = await audited([
    post("1", "Heute eine Patientin aus dem Nachbardorf"),
    post("2", "Noch eine Patientin, lost"),
    post("3", "A patient of mine today"),
  ]);
  expect((await stores.audits.get("a"))?.result?.notJudged).toEqual({ language: { de: 2 } });
  const { plan, audit, again } = await readWith(stores, readerFor("Heute"), { scope: "not-judged" });
  expect(plan).toMatchObject({ posts: 2, leftOut: { notChosen: 1 } });
  expect(audit.result).toMatchObject({
    notJudged: { language: { de: 1 } },
    flagged: 2,
    secondReading: { asked: 2, read: 1, notRead: 1, added: 1, languages: { de: 1 } },
  });
  expect(again).toEqual(audit);
});

test("a decision outlives the second reading; a false alarm becomes an example; a later reading replaces an earlier one", async () => {
  const stores = await audited([post("1", "A patient of mine today"), post("2", "Curtains drawn at nine")]);
  const decision = { choice: "false-alarm", at } as const;
  await stores.ledger.decide("a", [{ postId: "x:1", decision }], at);
  const first = readerFor("Curtains");
  await readWith(stores, first);
  expect(first.seen[0]?.harmless).toEqual([{ check: "story", text: "A patient of mine today" }]);
  expect(await stores.ledger.get("a", "x:1")).toMatchObject({
    decision,
    findings: [{ agreement: "would-leave", confidence: 0.3 }],
  });
  expect((await stores.ledger.get("a", "x:2"))?.findings).toHaveLength(1);

  const plan = await planReading(
    { ...stores, judge },
    { auditId: "a", choice: ReadingChoice.parse({ from: "2020" }), settings, at: "2026-04-04T00:00:00.000Z" },
  );
  expect(plan.requests).toEqual([]);
  await mergeReadings({ ...stores, judge }, { auditId: "a", reader: "none", state: "done", at });
  expect(await stores.ledger.get("a", "x:2")).toBeUndefined();
  expect((await stores.ledger.get("a", "x:1"))?.findings).toMatchObject([{ confidence: 0.6 }]);
});

test("refuses to mix opinions with findings of other rules", async () => {
  const stores = await audited([post("1", "A patient of mine today")]);
  const newer = { ...judge, rules: "2026.04" };
  await expect(
    planReading({ ...stores, judge: newer }, { auditId: "a", choice: ReadingChoice.parse({}), settings, at }),
  ).rejects.toMatchObject({ code: "older-rules" });
});
