import { createHash } from "node:crypto";
import { SFNClient } from "@aws-sdk/client-sfn";
import type { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import { awsStores, takeAllowance, type AwsPlace } from "@hindsight/store/aws";
import { cloudApp } from "../../web/src/cloud/cloud-app.ts";
import { auditOf, flaggedOf, postOf } from "../contracts/samples.ts";
import { startLoopback } from "./loopback.ts";

const { newPlace } = await startLoopback();
const asset = { name: "none", type: "text/plain", body: "" };
const noon = Date.parse("2026-02-03T12:00:20.000Z");

let clock: number;
let place: AwsPlace;
let app: Hono;
beforeEach(async () => {
  clock = noon;
  place = { ...(await newPlace()), now: () => new Date(clock).toISOString() };
  app = cloudApp({
    place,
    workflows: new SFNClient({}),
    eraseWorkflow: "arn:aws:states:eu-west-2:123456789012:stateMachine:erase",
    edgeSecret: "edge",
    uploadOrigin: "https://bucket.example",
    assets: { style: asset, script: asset, upload: asset, icon: asset },
    log: () => undefined,
    signIn: (inner) =>
      inner.use(async (c, next) => {
        c.set("owner", c.req.header("x-test-person") ?? "nobody");
        await next();
      }),
  });
});

const post = (person: string, path: string, body: string | URLSearchParams, more: object = {}) =>
  app.request(`https://function.example${path}`, {
    method: "POST",
    body,
    headers: {
      host: "audit.example",
      "x-hindsight-edge": "edge",
      "x-hindsight-host": "audit.example",
      origin: "https://audit.example",
      "x-test-person": person,
      ...more,
    },
  });
const startAudit = (person: string) => post(person, "/audits/new", new URLSearchParams({ label: "x" }));

test("somebody who starts audits without end is asked to wait, in words and in seconds; nobody else is", async () => {
  for (let n = 0; n < 60; n += 1) expect((await startAudit("ann")).status).toBe(201);
  const refused = await startAudit("ann");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, String(3600 - 20)]);
  expect(refused.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await refused.text()).toMatch(/One moment, please.*please wait 60 minutes before the next one/s);
  expect((await startAudit("ben")).status).toBe(201);
  expect(await awsStores(place, "ann").audits.list()).toHaveLength(60);

  clock += 3_600_000;
  expect((await startAudit("ann")).status).toBe(201);
});

test("addresses to send parts to are counted one by one", async () => {
  const id = await (await startAudit("ann")).text();
  const sha256 = createHash("sha256").update("a").digest("base64");
  const begin = (parts: number) => {
    const body = { name: "a.zip", isAgain: false, parts: Array(parts).fill({ size: 1, sha256 }) };
    const json = { "content-type": "application/json", accept: "text/plain" };
    return post("ann", `/audits/${id}/direct`, JSON.stringify(body), json);
  };
  await takeAllowance(place)("ann", { what: "parts", most: 1_000_000, seconds: 3600 }, 19_995);
  expect((await begin(5)).status).toBe(200);
  const refused = await begin(1);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3580"]);
  expect(await refused.text()).toBe(
    "That is a lot to send in a short time: please wait 60 minutes, then choose the same export again. What has arrived is kept.",
  );
});

test("decisions that come faster than a person makes them are not written down, and those before are kept", async () => {
  const stores = awsStores(place, "ann");
  await stores.audits.put(auditOf("a", { owner: "ann", state: "uploaded" }));
  await stores.audits.put(auditOf("a", { owner: "ann", state: "ready", batches: 1 }));
  await stores.ledger.flag("a", 0, [flaggedOf(postOf("x:1")), flaggedOf(postOf("x:2"))], []);
  const decide = (postId: string) =>
    post("ann", "/audits/a/decisions", new URLSearchParams({ postId, choice: "delete" }), {
      accept: "application/json",
    });
  await takeAllowance(place)("ann", { what: "decisions", most: 1_000_000, seconds: 60 }, 299);
  expect((await decide("x:1")).status).toBe(200);
  const refused = await decide("x:2");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "40"]);
  const decided = await stores.ledger.page("a", { decision: "delete" }, { offset: 0, limit: 9 });
  expect(decided.items.map((flagged) => flagged.post.id)).toEqual(["x:1"]);

  clock += 40_000;
  expect((await decide("x:2")).status).toBe(200);
});

test("many functions that count at once let through just as many as allowed", async () => {
  const [one, two] = [takeAllowance(place), takeAllowance(place)];
  const allowance = { what: "audits", most: 10, seconds: 60 };
  const waits = await Promise.all(
    Array.from({ length: 30 }, (_, n) => (n % 2 === 0 ? one : two)("ann", allowance)),
  );
  expect(waits.filter((wait) => wait === undefined)).toHaveLength(10);
  expect(new Set(waits)).toEqual(new Set([undefined, 40]));
  expect(await one("ann", { ...allowance, what: "other" }, 11)).toBe(40);
});
