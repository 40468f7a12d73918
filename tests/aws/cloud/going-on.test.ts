import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openArchive } from "@hindsight/readers";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { afterAll, expect, test } from "vitest";
import { madeUpExport } from "../../../web/src/testing/made-up.ts";
import { temporaryFolder } from "../../engine/open-temporary-engine.ts";
import { everythingIn } from "../loopback.ts";
import { cloudVisits } from "./visit-cloud.ts";

const visit = cloudVisits();
const patience = { interval: 10, timeout: 20_000 };
const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

/** An export with pictures of nothing, large enough for four parts. */
function largeZip(name: string, fill: string): string {
  const files = Object.entries(madeUpExport()).map(([path, bytes]) => ({ path, bytes }));
  const pictures = Array.from({ length: 3 }, (_, n) => ({
    path: `export/data/tweets_media/${n}-a.jpg`,
    bytes: Buffer.alloc(9_000_000, `${fill}${n} `),
    isStored: true,
  }));
  writeFileSync(join(folder.path, name), zipOf([...files, ...pictures]));
  return join(folder.path, name);
}

test("an upload that a reload broke off goes on: only the missing parts of the same file are sent", async () => {
  const { page, cloud, signIn } = visit();
  const { stores, place } = cloud.aws;
  const [zip, other] = [largeZip("export.zip", "a"), largeZip("other.zip", "b")];
  const choose = async (path: string) => {
    await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(path);
    await page.getByRole("button", { name: "Bring it in", exact: true }).click();
  };
  const arrived = () => cloud.parts.splice(0).toSorted();
  await signIn("ann");

  for (const part of [2, 4]) cloud.refused.add(part);
  await choose(zip);
  await expect.poll(() => cloud.parts.length, patience).toBe(2);
  await page.reload();
  expect(arrived()).toEqual([1, 3]);
  const [begun] = (await everythingIn(place)).filter((name) => name.startsWith("audit#"));

  cloud.refused.clear();
  await choose(zip);
  await page.waitForURL(/about$/);
  expect(arrived()).toEqual([2, 4]);
  const id = /audits\/([^/]+)/.exec(page.url())?.[1] ?? "";
  expect(begun).toContain(id);
  const archive = await openArchive(await stores.uploads.open(id));
  const paths = archive.members.map(({ path }) => path);
  expect(paths).toHaveLength(5);
  for (const member of archive.members) {
    const bytes = Buffer.concat(await Array.fromAsync(archive.stream(member)));
    expect([member.path, bytes.length]).toEqual([member.path, member.size]);
  }
  await archive.close();

  await page.goto("/");
  cloud.refused.add(4);
  await choose(zip);
  await expect.poll(() => cloud.parts.length, patience).toBe(3);
  await page.reload();
  arrived();
  cloud.refused.clear();
  await choose(other);
  await page.waitForURL(/about$/);
  expect(arrived()).toEqual([1, 2, 3, 4]);
});

test("an upload that the person stops leaves nothing, and does not go on", async () => {
  const { page, cloud, signIn } = visit();
  const zip = largeZip("export.zip", "c");
  await signIn("cleo");
  const everything = async () =>
    (await everythingIn(cloud.aws.place)).filter((name) => !name.startsWith("allowance#"));
  const before = await everything();
  cloud.refused.add(3);
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles(zip);
  await page.getByRole("button", { name: "Bring it in", exact: true }).click();
  await expect.poll(() => cloud.parts.splice(0).length, patience).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped. Nothing was kept.").waitFor();
  await cloud.settled();
  cloud.refused.clear();
  expect(await everything()).toEqual(before);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});
