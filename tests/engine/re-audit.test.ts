import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unknownAuthor } from "@hindsight/core/author";
import type { Decision } from "@hindsight/core/decision";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { everyFlagged, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

const risky = (id: string) => ({
  tweet: {
    id_str: id,
    full_text: `Use code DRGLOW${id} at checkout for 10% off this serum, honestly the best`,
    created_at: "Wed Oct 10 20:19:24 +0000 2018",
  },
});
const decision = (choice: Decision["choice"]): Decision => ({ choice, at: "2026-01-01T00:00:00.000Z" });

test("a newer export verifies each decision, carries those still needed, and knows what is new", async () => {
  using folder = temporaryFolder();
  await using engine = temporaryEngine(join(folder.path, "home"));
  const { ledger, papers } = engine.stores;
  const audit = async (ids: readonly string[], previous?: string) => {
    const zip = join(folder.path, `${ids.join("-")}.zip`);
    const tweets = `window.YTD.tweets.part0 = ${JSON.stringify(ids.map(risky))}`;
    writeFileSync(zip, zipOf([{ path: "data/tweets.js", bytes: tweets }]));
    const { id } = await engine.create({ label: "x", author: unknownAuthor, previous });
    await engine.stores.uploads.readInPlace(id, [zip]);
    expect((await engine.run(id))?.state).toBe("ready");
    return id;
  };
  const outcomes = async (id: string) =>
    Object.fromEntries(
      ((await papers.get(id, "verification")) ?? []).map((each) => [each.postId, each.outcome]),
    );

  const first = await audit(["1", "2", "3", "4"]);
  const decide = (id: string, postId: string, choice: Decision["choice"]) =>
    ledger.decide(id, [{ postId, decision: decision(choice) }], "2026-01-01T00:00:00.000Z");
  await decide(first, "x:1", "delete");
  await decide(first, "x:2", "delete");
  await decide(first, "x:3", "keep");
  await papers.put(first, "consents", [
    { postId: "x:3", reference: "Folder 7", date: "2025-02-03" },
    { postId: "x:1", reference: "Folder 8", date: "2025-02-03" },
  ]);

  const second = await audit(["2", "3", "4", "5"], first);
  expect(await outcomes(second)).toEqual({ "x:1": "gone", "x:2": "still-there", "x:3": "still-there" });
  const flagged = await everyFlagged(engine, second);
  expect(Object.fromEntries(flagged.map(({ post, decision: made }) => [post.id, made?.choice]))).toEqual({
    "x:2": "delete",
    "x:3": "keep",
    "x:4": undefined,
    "x:5": undefined,
  });
  expect(await papers.get(second, "news")).toEqual({ newPosts: ["x:5"], newRules: [] });
  expect(await papers.get(second, "consents")).toEqual([
    { postId: "x:3", reference: "Folder 7", date: "2025-02-03" },
  ]);
  expect(await ledger.undo(second, "2026-02-01T00:00:00.000Z")).toEqual([]);

  const third = await audit(["1", "2", "3"], second);
  expect(await outcomes(third)).toEqual({ "x:1": "came-back", "x:2": "still-there", "x:3": "still-there" });

  await engine.erase(first);
  expect((await engine.stores.audits.get(second))?.state).toBe("ready");
});
