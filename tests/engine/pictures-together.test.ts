import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "@hindsight/checks";
import type { Stores } from "@hindsight/core/ports";
import { checkPosts } from "@hindsight/core/steps/check-posts";
import { finishAudit } from "@hindsight/core/steps/finish-audit";
import { flagTogether } from "@hindsight/core/steps/flag-together";
import { keepPictures } from "@hindsight/core/steps/keep-pictures";
import { readArchive } from "@hindsight/core/steps/read-archive";
import { chooseReaders, isPostPicture, newDigest, openArchive } from "@hindsight/readers";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { memoryStores } from "@hindsight/store/memory";
import { auditFolder } from "@hindsight/store/local";
import { expect, test } from "vitest";
import { openApp } from "../../web/src/testing/open-app.ts";
import { auditOf } from "../contracts/samples.ts";
import { flaggedTogether, pictureOf, pictures } from "../invented/flagged-together.ts";
import { watched } from "../invented/watched-stores.ts";
import { auditInPlace, everyFlagged, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

const zip = zipOf([...flaggedTogether()].map(([path, bytes]) => ({ path, bytes })));
const kept = async (stores: Stores, id: string, path: string) => {
  const bytes = await stores.pictures.read(id, path);
  return bytes && Buffer.concat(await Array.fromAsync(bytes));
};

test("a post that only other posts cast a light on is reviewed with its picture, until it is erased", async () => {
  using folder = temporaryFolder();
  const home = join(folder.path, "home");
  await using engine = temporaryEngine(home);
  writeFileSync(join(folder.path, "export.zip"), zip);
  const audit = await auditInPlace(engine, [join(folder.path, "export.zip")]);
  const id = audit?.id ?? expect.fail();
  expect(audit).toMatchObject({ state: "ready", result: { sets: [{ posts: ["x:1", "x:2", "x:3"] }] } });
  const flagged = await everyFlagged(engine, id);
  const checksOf = (postId: string) =>
    flagged.find(({ post }) => post.id === postId)?.findings.map(({ check }) => check);
  expect(checksOf("x:1")).toEqual(["patient-across-posts"]);
  expect(checksOf("x:5")).toEqual(["recent-brand-tie"]);
  expect(audit?.result?.flagged).toBe(flagged.length);

  const app = openApp({ stores: engine.stores });
  const review = await app.page(`/audits/${id}/review`);
  for (const path of pictures.together) {
    const address = `/audits/${id}/pictures?path=${encodeURIComponent(path)}`;
    expect(review).toContain(`src="${address}"`);
    expect(Buffer.from(await (await app.get(address)).arrayBuffer())).toEqual(pictureOf(path));
  }
  expect(await kept(engine.stores, id, pictures.unflagged)).toBeUndefined();
  expect(existsSync(join(auditFolder(home, id), "upload"))).toBe(false);

  await engine.erase(id);
  for (const path of pictures.together) expect(await kept(engine.stores, id, path)).toBeUndefined();
  expect(existsSync(auditFolder(home, id))).toBe(false);
});

/** An audit whose upload has come in, and its steps as the engine runs them. */
async function begun(stores: Stores) {
  await stores.audits.put(auditOf("a"));
  await stores.uploads.receive("a", "export.zip", bytesOf(zip));
}
async function* bytesOf(bytes: Uint8Array) {
  yield bytes;
}
const auditId = "a";
const read = (stores: Stores) =>
  readArchive({ ...stores, openArchive, chooseReaders, newDigest }, { auditId });
const check = (stores: Stores) => checkPosts({ ...stores, judge }, { auditId, batch: 0 });
const flag = (stores: Stores) => flagTogether({ ...stores, judge }, { auditId });
const keep = (stores: Stores) => keepPictures({ ...stores, openArchive, isPostPicture }, { auditId });
const finish = (stores: Stores) => finishAudit(stores, { auditId, at: "2026-01-01T00:00:00.000Z" });
async function runSteps(stores: Stores) {
  for (const step of [read, check, flag, keep, finish]) await step(stores);
}

test("killed before any call of any step and started again, it ends in the same review with the same pictures", async () => {
  const outcome = async (stores: Stores) => ({
    audit: await stores.audits.get("a"),
    flagged: await stores.ledger.page("a", {}, { offset: 0, limit: 100 }),
    pictures: await Promise.all(
      [...pictures.together, pictures.unflagged].map((path) => kept(stores, "a", path)),
    ),
    upload: await stores.uploads.open("a"),
  });
  let calls = 0;
  const whole = memoryStores();
  await begun(whole);
  await runSteps(watched(whole, async () => void (calls += 1)));
  const expected = await outcome(whole);
  expect(expected).toMatchObject({
    audit: { state: "ready" },
    pictures: [...pictures.together.map(pictureOf), undefined],
    upload: [],
  });
  expect(calls).toBeGreaterThan(30);

  for (let moment = 1; moment <= calls; moment += 1) {
    const stores = memoryStores();
    await begun(stores);
    let call = 0;
    const dieAtMoment = async () => {
      call += 1;
      if (call >= moment) throw new Error("killed");
    };
    await expect(runSteps(watched(stores, dieAtMoment))).rejects.toThrow("killed");
    await runSteps(stores);
    expect([moment, await outcome(stores)]).toEqual([moment, expected]);
  }
});

test("a step that comes too early changes nothing: no picture is lost and nothing is ready", async () => {
  const stores = memoryStores();
  await begun(stores);
  await read(stores);
  await expect(flag(stores)).rejects.toThrow("1 of 1 batches unchecked");
  await check(stores);
  await expect(keep(stores)).rejects.toThrow("not concluded");
  await expect(finish(stores)).rejects.toThrow("not concluded");
  expect(await stores.uploads.open("a")).toHaveLength(1);
  expect((await stores.audits.get("a"))?.state).toBe("checking");

  await flag(stores);
  expect(await keep(stores)).toEqual({ kept: 2 });
  const ready = await finish(stores);
  expect(await flag(stores)).toEqual(ready);
});
