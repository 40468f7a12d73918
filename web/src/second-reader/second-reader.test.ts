import { expect, test } from "vitest";
import type { ReadingPlan, ReadingStatus } from "@hindsight/core/reading-plan";
import { Problem } from "@hindsight/core/problem";
import { flaggedOf } from "../testing/made-up.ts";
import { openApp, readyAuditWith } from "../testing/open-app.ts";
import type { SecondReadings } from "./second-readings.ts";

const at = "/audits/ready1/second-reader";
const plan: ReadingPlan = {
  id: "2026-03-03T10:00:00.000Z",
  rules: "2026.11",
  choice: { scope: "all", kinds: [], masksNames: false },
  requests: [[[0, 0]]],
  posts: 1,
  tokens: 500,
  leftOut: { reposts: 3, deleted: 0, short: 1, repeated: 0, notChosen: 0 },
};

/** The app with readings that only note what they are asked. */
async function withReadings() {
  const orders: Parameters<SecondReadings["start"]>[1][] = [];
  const app = openApp({
    secondReader: {
      tokensBefore: 4000,
      find: async () => [{ url: "http://127.0.0.1:11434/v1", model: "a <b>model</b>" }],
      async plan(auditId) {
        await app.stores.papers.put(auditId, "readingPlan", plan);
        return plan;
      },
      async start(_auditId, order) {
        if (order.settings.kind === "bedrock" && !order.mayLeave)
          throw new Problem("reader-is-remote", { saw: "Amazon Bedrock" });
        orders.push(order);
        return { end: new Promise<ReadingStatus>(() => undefined) };
      },
      cancel: async () => undefined,
      status: async () => undefined,
      watch: () => () => undefined,
    },
  });
  await readyAuditWith(app, [
    flaggedOf("1", {}, { source: "second-reader", reason: "<i>Neighbours</i> may know." }),
    flaggedOf("2", {}, { agreement: "would-leave" }),
  ]);
  return { app, orders };
}
const ask = (fields: Readonly<Record<string, string>>) => Object.entries({ scope: "all", ...fields });

test("shows what would go to a folder, asks for no price and no yes, and begins only then", async () => {
  const { app, orders } = await withReadings();
  const asked = await app.post(at, ask({ kind: "folder", path: "/somewhere/requests" }));
  expect(asked.headers.get("location")).toBe(`${at}/consent`);
  const page = await app.page(`${at}/consent`);
  expect(page).toContain("Nothing leaves this computer");
  expect(page).toContain("Not sent: 3 reposts and 1 under three words");
  expect(page).not.toContain("mayLeave");
  expect(orders).toEqual([]);
  await app.post(`${at}/start`, [
    ["priceIn", "0"],
    ["priceOut", "0"],
    ["ceiling", "0"],
  ]);
  expect(orders).toMatchObject([
    { settings: { kind: "folder", path: "/somewhere/requests" }, mayLeave: false },
  ]);
});

test("sends nothing elsewhere without a yes, nor without a price", async () => {
  const { app, orders } = await withReadings();
  await app.post(at, ask({ kind: "bedrock", region: "eu-west-2", bedrockModel: "some.model" }));
  expect(await app.page(`${at}/consent`)).toContain("We do not know the price of this model");
  const priced: [string, string][] = [
    ["priceIn", "1"],
    ["priceOut", "5"],
    ["ceiling", "2"],
  ];
  const refused = await app.post(`${at}/start`, priced);
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("is not on this computer, so your posts would leave it");
  expect((await app.post(`${at}/start`, [["mayLeave", "on"]])).status).toBe(422);
  expect(orders).toEqual([]);
  await app.post(`${at}/start`, [...priced, ["mayLeave", "on"]]);
  expect(orders).toMatchObject([{ mayLeave: true, price: { in: 1, out: 5 }, ceiling: 2 }]);
});

test.each([
  [{ kind: "endpoint", url: "javascript:alert(1)" }, "Write the address"],
  [{ kind: "endpoint", url: "file:///etc/passwd" }, "Write the address"],
  [{ kind: "bedrock", region: "../x", bedrockModel: "m" }, "Write the region"],
  [{ kind: "folder", path: "" }, "Write the path"],
  [{ kind: "folder", path: "/x", from: "long ago" }, "Write years with four digits"],
  [{ kind: "oracle" }, "Choose who is to read"],
])("refuses %j in one sentence", async (fields, words) => {
  const { app } = await withReadings();
  const answer = await app.post(at, ask(fields));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(words);
});

test("looks for models when asked, and marks opinions as what they are", async () => {
  const { app } = await withReadings();
  const found = await (await app.post(`${at}/find`, [])).text();
  expect(found).toContain("a &lt;b&gt;model&lt;/b&gt; at 127.0.0.1:11434");
  const review = await app.page("/audits/ready1/review");
  expect(review).toContain("A model’s opinion, not a rule: the second reader alone saw this.");
  expect(review).toContain("&lt;i&gt;Neighbours&lt;/i&gt; may know.");
  expect(review).toContain("The second reader would leave it.");
});

test("says so where no second reader is offered", async () => {
  const app = openApp();
  await readyAuditWith(app, []);
  expect(await app.page(at)).toContain("has not chosen a model for it");
});
