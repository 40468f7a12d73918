import { SFNClient } from "@aws-sdk/client-sfn";
import { afterAll, expect, test } from "vitest";
import type { CloudReader } from "../../web/src/cloud/cloud-reader.ts";
import { cloudApp } from "../../web/src/cloud/cloud-app.ts";
import { cloudReader } from "../../web/src/cloud/cloud-reader.ts";
import { CloudSettings } from "../../web/src/cloud/cloud-settings.ts";
import { aws, audited, auditOf } from "./auditing.ts";
import { coffee, models, runReading, readingOf, settings, withScript } from "./reading-again.ts";
import { xExportFiles } from "./x-files.ts";

afterAll(() => models[Symbol.asyncDispose]());

const asset = { name: "none", type: "text/plain", body: "" };
const workflow = "arn:aws:states:eu-west-2:123456789012:stateMachine:audit";
const offered: CloudReader = { settings, price: { in: 2, out: 20 }, ceiling: 5, workflow };

/** The pages as one person sees them, and that person's audit, which is ready. */
async function visiting(reader: CloudReader | undefined) {
  const app = cloudApp({
    place: aws.place,
    workflows: new SFNClient({}),
    eraseWorkflow: "arn:aws:states:eu-west-2:123456789012:stateMachine:erase",
    reader,
    edgeSecret: "s",
    uploadOrigin: "https://bucket.example",
    assets: { style: asset, script: asset, upload: asset, icon: asset },
    log: () => undefined,
    signIn: (inner) =>
      inner.use(async (c, next) => {
        c.set("owner", c.req.header("x-test-person") ?? "ann");
        await next();
      }),
  });
  const auditId = await aws.upload(xExportFiles(300));
  await audited(auditId);
  const audit = await auditOf(auditId);
  if (audit) await aws.stores.audits.put({ ...audit, owner: "ann" });
  const visit = (path: string, init: RequestInit = {}) =>
    app.request(`https://function.example/audits/${auditId}${path}`, {
      ...init,
      headers: {
        "x-hindsight-edge": "s",
        "x-hindsight-host": "audit.example",
        origin: "https://audit.example",
        ...(init.headers as Record<string, string>),
      },
    });
  return {
    auditId,
    visit,
    page: async (path: string) => (await visit(path)).text(),
    post: (path: string, fields: Record<string, string>) =>
      visit(path, { method: "POST", body: new URLSearchParams(fields) }),
  };
}

test("says why no second reader is offered where no model is set up, or none with a known price", async () => {
  const { page, post } = await visiting(undefined);
  expect(await page("/second-reader")).toContain("has not chosen a model for it");
  expect((await post("/second-reader", { scope: "all" })).status).toBe(404);

  const given = {
    ...Object.fromEntries(
      Object.keys(CloudSettings.shape).map((name) => [name, "https://x.example/".repeat(3)]),
    ),
    HINDSIGHT_RETENTION_DAYS: "30",
    HINDSIGHT_READER_REGION: "eu-west-2",
    HINDSIGHT_READER_CEILING: "5",
    HINDSIGHT_WORKFLOW: workflow,
  };
  const reader = (model: string | undefined) =>
    cloudReader(CloudSettings.parse({ ...given, HINDSIGHT_READER_MODEL: model }));
  expect(reader("amazon.nova-lite-v1:0")).toEqual({ ...offered, price: { in: 0.06, out: 0.24 } });
  expect(reader("somebody.unheard-of-v1:0")).toBeUndefined();
  expect(reader(undefined)).toBeUndefined();
});

test("shows the estimate, takes the yes and a ceiling, reads by workflow and shows what it came to", async () => {
  const asked = withScript(coffee);
  const { auditId, visit, page, post } = await visiting(offered);
  const ask = await page("/second-reader");
  expect(ask).toContain("amazon.nova-lite-v1:0 on Amazon Bedrock in eu-west-2");
  expect(ask).not.toMatch(/name="(?:kind|url|path|region)"|Look for a model/);

  // What the form of another Hindsight would send changes nothing about who reads.
  await post("/second-reader", { scope: "all", kind: "endpoint", url: "https://evil.example" });
  const consent = await page("/second-reader/consent");
  expect(consent).toContain("in the AWS account this was set up in");
  expect(consent).toMatch(/estimated cost<\/dt><dd>\$0\.\d\d/);
  expect(consent).not.toContain('name="priceIn"');
  expect(consent).toContain("5 at most");

  const free = { mayLeave: "on", priceIn: "0", priceOut: "0" };
  expect((await post("/second-reader/start", { ...free, ceiling: "5000" })).status).toBe(422);
  expect((await post("/second-reader/start", { ceiling: "5" })).status).toBe(422);
  expect(asked()).toEqual([]);

  const before = aws.started.length;
  await post("/second-reader/start", { ...free, ceiling: "5" });
  await post("/second-reader/start", { ...free, ceiling: "5" });
  const runs = aws.started.slice(before);
  expect(runs).toHaveLength(1);
  expect(await page("/second-reader")).toMatch(/The second reader is reading\.[\s\S]*Stop the second reader/);
  const foreign = await visit("/second-reader", { headers: { "x-test-person": "ben" } });
  expect(foreign.status).toBe(404);

  expect((await runReading(runs[0]?.input ?? "")).error).toBeUndefined();
  const over = await page("/second-reader");
  expect(over).toContain("The second reader has read everything it was asked to.");
  expect(over).toMatch(/spent so far<\/dt><dd data-progress="spent">\$0\.\d\d/);
  expect(await readingOf(auditId)).toMatchObject({ price: { in: 2, out: 20 } });
  expect(await page("/review?check=employer-disparagement")).toContain("A model’s opinion, not a rule");
  expect(await page("/review")).toContain(
    "read by <bdi>amazon.nova-lite-v1:0 on Amazon Bedrock in eu-west-2</bdi>",
  );
  expect(asked().length).toBeGreaterThan(0);
});

test("stops when told to, and says so while what is under way is still answered", async () => {
  withScript(coffee);
  const { page, post } = await visiting(offered);
  await post("/second-reader", { scope: "all" });
  const before = aws.started.length;
  await post("/second-reader/start", { mayLeave: "on", ceiling: "5" });
  await post("/second-reader/cancel", {});
  const stopping = await page("/second-reader");
  expect(stopping).toContain("The second reader is stopping");
  expect(stopping).not.toContain("Stop the second reader");
  await runReading(aws.started[before]?.input ?? "");
  expect(await page("/second-reader")).toContain("You stopped the second reading.");
});

test("somebody who asks without end is asked to wait, and nothing more is planned or sent", async () => {
  const { post } = await visiting(offered);
  let last = 303;
  for (let n = 0; n < 31 && last === 303; n += 1)
    last = (await post("/second-reader", { scope: "all" })).status;
  expect(last).toBe(429);
  const refused = await post("/second-reader", { scope: "all" });
  expect(await refused.text()).toMatch(/please wait \d+ (?:hours|minutes) before asking for more/);
});
