import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Audit } from "@hindsight/core/audit";
import type { Stores } from "@hindsight/core/ports";
import { openArchive } from "@hindsight/readers";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { afterAll, expect, test } from "vitest";
import { auditInPlace, temporaryEngine, temporaryFolder } from "../../engine/open-temporary-engine.ts";
import { cloudVisits } from "./visit-cloud.ts";

const visit = cloudVisits();
const home = temporaryFolder();
const engine = temporaryEngine(join(home.path, "home"));
afterAll(async () => {
  await engine.close();
  home[Symbol.dispose]();
});

const root = join(import.meta.dirname, "../../..");
const beside = join(root, "../shared/samples");

const ours = ["x", "instagram"].map((name) => join(root, "samples", name));
const others = existsSync(beside)
  ? readdirSync(beside)
      .filter((name) => /^(?:x|instagram)-/.test(name))
      .map((name) => join(beside, name))
  : [];

/** What must never leave the disk it lies on. */
const secretIn = (folder: string) =>
  folder.includes("instagram")
    ? { path: "your_instagram_activity/messages/inbox/zz/message_1.json", bytes: "{}" }
    : { path: "data/direct-messages-group.js", bytes: "window.YTD.direct_messages_group.part0 = []" };

test.each([...ours, ...others].map((folder) => [relative(join(root, ".."), folder), folder]))(
  "the same posts and findings as on one machine, post for post: %s",
  (_name, folder) => sameAsHere(folder),
);

if (others.length === 0)
  test.skip("the same for real exports (skipped: ../shared/samples is not there)", () => undefined);

async function sameAsHere(folder: string): Promise<void> {
  const { page, cloud, signIn } = visit();
  const zip = join(home.path, "export.zip");
  writeFileSync(zip, zipOf([...filesIn(folder), secretIn(folder)]));
  const here = await auditInPlace(engine, [zip]);

  await signIn("ann");
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await page.getByRole("button", { name: "Bring it in", exact: true }).click();
  await page.waitForURL(/about$/);
  const id = /audits\/([^/]+)/.exec(page.url())?.[1] ?? "";
  const { stores } = cloud.aws;
  const archive = await openArchive(await stores.uploads.open(id));
  expect(archive.members.map(({ path }) => path).filter((path) => path.includes("messages"))).toEqual([]);
  await archive.close();

  await page.getByRole("button", { name: "Skip this and start the audit" }).click();
  await page.waitForURL(/progress$|review$/);
  await cloud.settled();
  const there = await stores.audits.get(id);
  expect(there?.state).toBe("ready");
  const [posts, flagged] = await everythingOf(engine.stores, here);
  expect(posts.length).toBeGreaterThan(5);
  expect(await everythingOf(stores, there)).toEqual([posts, flagged]);
  expect(there).toMatchObject({
    rules: here?.rules,
    accounts: here?.accounts,
    result: here?.result,
    fingerprint: here?.fingerprint,
    coverage: { posts: here?.coverage?.posts, unreadableTotal: here?.coverage?.unreadableTotal },
  });
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));

/** Every post that was read, and every flagged one with its findings, spans and all. */
async function everythingOf({ batches, ledger }: Stores, audit: Audit | undefined) {
  const { id = "", batches: count = 0 } = audit ?? {};
  const read = Array.from({ length: count }, (_, batch) => batches.read(id, batch));
  const posts = (await Promise.all(read)).flat();
  const { items } = await ledger.page(id, {}, { offset: 0, limit: 100_000 });
  return [posts, items] as const;
}
