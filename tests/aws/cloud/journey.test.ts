import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { expect, test } from "vitest";
import { madeUpExport } from "../../../web/src/testing/made-up.ts";
import { everythingIn } from "../loopback.ts";
import { cloudVisits } from "./visit-cloud.ts";

const visit = cloudVisits();

test("in the cloud: signed in, an export goes by parts to the bucket, is audited, reviewed, decided about and erased", async () => {
  const { page, cloud, complaints, signIn } = visit();
  const { place, stores } = cloud.aws;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await signIn("ann");
  expect(await everythingIn(place)).toEqual([]);

  const files = Object.entries(madeUpExport()).map(([path, bytes]) => ({ path, bytes }));
  await page.getByLabel("Choose the .zip the platform sent you").setInputFiles({
    name: "twitter-export.zip",
    mimeType: "application/zip",
    buffer: zipOf(files),
  });
  await button("Bring it in").click();
  await page.waitForURL(/about$/);
  const id = /audits\/([^/]+)/.exec(page.url())?.[1] ?? "";
  expect(cloud.parts).toEqual([1]);

  const [file] = await stores.uploads.open(id);
  const slim = Buffer.from((await file?.read(0, file.size)) ?? []).toString("latin1");
  expect([slim.includes("tweets.js"), slim.includes("direct-messages")]).toEqual([true, false]);

  await button("Skip this and start the audit").click();
  await page.waitForURL(/review$/);
  await cloud.settled();
  expect(await page.locator(".coverage").innerText()).toContain("2 posts read");
  expect(await page.locator("main").innerText()).toContain("Arkwright");
  await button("Delete").click();
  await page.getByRole("main").getByText("You have decided about every flagged post").waitFor();
  expect((await stores.ledger.page(id, { decision: "delete" }, { offset: 0, limit: 9 })).total).toBe(1);

  await page.goto("/audits");
  await page.getByRole("link", { name: "Erase twitter-export.zip" }).click();
  await button("Erase it").click();
  await page.getByRole("main").getByText("There is no audit here.").waitFor();
  await cloud.settled();
  expect((await everythingIn(place)).filter((name) => name.includes(id))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("in the cloud: somebody else, signed in just as well, finds nothing at the address of an audit", async () => {
  const { page, cloud, signIn } = visit();
  await signIn("ann");
  const audit = await page.evaluate<string>(
    `fetch("/audits/new", { method: "POST", body: new URLSearchParams({ label: "hers" }) }).then((answer) => answer.text())`,
  );
  await page.context().clearCookies();
  await signIn("ben");
  const answer = await page.goto(`/audits/${audit}/about`);
  expect(answer?.status()).toBe(404);
  expect(await page.locator("h1").innerText()).toBe("Nothing here");
  expect((await cloud.aws.stores.audits.get(audit))?.owner).toBe("ann");
});
