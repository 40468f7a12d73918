import { SFNClient } from "@aws-sdk/client-sfn";
import type { Hono } from "hono";
import { beforeAll, expect, test } from "vitest";
import { awsStores } from "@hindsight/store/aws";
import { cloudApp } from "../../web/src/cloud/cloud-app.ts";
import { signIn } from "../../web/src/cloud/sign-in.ts";
import { madeUpExport } from "../../web/src/testing/made-up.ts";
import { startLocalAws, uploadedEvent, type LocalAws } from "./local-aws.ts";
import { definitionOf, development, synthesise } from "./synthesise.ts";
import { runWorkflow } from "./local-workflow.ts";

const secret = "an edge secret that nobody else knows";
const asset = { name: "none", type: "text/plain", body: "" };
let aws: LocalAws;
let app: Hono;

beforeAll(async () => {
  aws = await startLocalAws();
  app = cloudApp({
    place: aws.place,
    workflows: new SFNClient({}),
    eraseWorkflow: "arn:aws:states:eu-west-2:123456789012:stateMachine:erase",
    edgeSecret: secret,
    uploadOrigin: "https://bucket.example",
    assets: { style: asset, script: asset, upload: asset, icon: asset },
    log: () => undefined,
    // Who somebody is comes in a header here; `signed in` below tries the real thing.
    signIn: (inner) =>
      inner.use(async (c, next) => {
        c.set("owner", c.req.header("x-test-person") ?? "nobody");
        await next();
      }),
  });
});

const visit = (person: string, path: string, init: RequestInit = {}): Promise<Response> | Response =>
  app.request(`https://function.example${path}`, {
    ...init,
    headers: {
      host: "function.example",
      "x-hindsight-edge": secret,
      "x-hindsight-host": "audit.example",
      origin: "https://audit.example",
      "x-test-person": person,
      ...(init.headers as Record<string, string>),
    },
  });

test("answers nobody who comes round the edge", async () => {
  expect((await app.request("https://function.example/")).status).toBe(404);
  expect((await visit("ann", "/", { headers: { "x-hindsight-edge": "guess" } })).status).toBe(404);
  const page = await visit("ann", "/");
  expect(page.status).toBe(200);
  expect(page.headers.get("strict-transport-security")).toContain("max-age");
  expect(page.headers.get("content-security-policy")).toContain("connect-src 'self' https://bucket.example;");
  const foreign = { method: "POST", headers: { origin: "https://evil.example" } };
  expect((await visit("ann", "/audits/new", foreign)).status).toBe(403);
});

test("takes an export in, audits it by the workflow, shows it to its owner alone, and erases it", async () => {
  const label = new URLSearchParams({ label: "export.zip" });
  const id = await (await visit("ann", "/audits/new", { method: "POST", body: label })).text();
  for (const [name, body] of Object.entries(madeUpExport())) {
    const path = `/audits/${id}/files?name=${encodeURIComponent(name)}`;
    expect((await visit("ann", path, { method: "PUT", body })).status).toBe(204);
  }
  const started = await visit("ann", `/audits/${id}/about`, {
    method: "POST",
    body: new URLSearchParams({ skip: "1" }),
  });
  expect(started.headers.get("location")).toBe(`/audits/${id}/progress`);

  await aws.handlers.StartAudit?.(uploadedEvent(id));
  const { error } = await runWorkflow(definitionOf(synthesise(development).template, "AuditWorkflow"), aws, {
    auditId: id,
  });
  expect(error).toBeUndefined();

  const review = await (await visit("ann", `/audits/${id}/review`)).text();
  expect(review).toContain("Arkwright");
  for (const path of ["", "/review", "/checklist", "/progress", "/events", "/erase", "/checklist.csv"]) {
    const answer = await visit("ben", `/audits/${id}${path}`);
    expect([path, answer.status, (await answer.text()).includes("Arkwright")]).toEqual([path, 404, false]);
  }
  expect(await (await visit("ben", "/audits")).text()).not.toContain("export.zip");

  const erased = await visit("ann", `/audits/${id}/erase`, { method: "POST" });
  expect(erased.status).toBe(303);
  const stores = awsStores(aws.place);
  expect(await stores.audits.get(id)).toBeUndefined();
});

test("sends whoever is not signed in to the provider, by code with PKCE", async () => {
  const { createServer } = await import("node:http");
  const provider = createServer((_request, response) => {
    const issuer = `http://127.0.0.1:${(provider.address() as { port: number }).port}`;
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        scopes_supported: ["openid"],
      }),
    );
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(provider.address() as { port: number }).port}`;
  const guarded = cloudApp({
    place: aws.place,
    workflows: new SFNClient({}),
    eraseWorkflow: "arn:aws:states:eu-west-2:123456789012:stateMachine:erase",
    edgeSecret: secret,
    uploadOrigin: "https://bucket.example",
    assets: { style: asset, script: asset, upload: asset, icon: asset },
    log: () => undefined,
    signIn: (inner) =>
      signIn(inner, {
        HINDSIGHT_SESSION_SECRET: "a session secret of more than 32 letters",
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: "hindsight",
        OIDC_CLIENT_SECRET: "client secret",
        OIDC_SIGN_OUT: `${issuer}/logout`,
      }),
  });
  const headers = { "x-hindsight-edge": secret, "x-hindsight-host": "audit.example" };
  const answer = await guarded.request("https://function.example/audits", { headers });
  provider.close();
  expect([answer.status, answer.status === 302 ? "" : await answer.text()]).toEqual([302, ""]);
  const away = new URL(answer.headers.get("location") ?? "");
  expect(away.origin + away.pathname).toBe(`${issuer}/authorize`);
  expect(Object.fromEntries(away.searchParams)).toMatchObject({
    response_type: "code",
    client_id: "hindsight",
    redirect_uri: "https://audit.example/signed-in",
    code_challenge_method: "S256",
  });
});
