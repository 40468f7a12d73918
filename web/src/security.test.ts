import { expect, test } from "vitest";
import { host, openApp } from "./testing/open-app.ts";

const statusOf = async (init: RequestInit): Promise<number> => {
  const { send } = openApp();
  return (await send("/audits/new", { method: "POST", body: new URLSearchParams({ label: "x" }), ...init }))
    .status;
};

test("answers only to its own names, so that no other site can borrow it", async () => {
  const { send } = openApp();
  expect((await send("/")).status).toBe(200);
  for (const other of ["evil.example", "127.0.0.1:80", "127.0.0.1", `${host}.evil.example`]) {
    expect((await send("/", { headers: { host: other } })).status).toBe(403);
  }
});

test("refuses changes asked for by another site, or by nobody", async () => {
  expect(await statusOf({})).toBe(201);
  expect(await statusOf({ headers: { "sec-fetch-site": "same-origin" } })).toBe(201);
  expect(await statusOf({ headers: { origin: "http://evil.example" } })).toBe(403);
  expect(await statusOf({ headers: { origin: "null" } })).toBe(403);
  expect(await statusOf({ headers: { origin: "http://127.0.0.1:4748" } })).toBe(403);
  expect(await statusOf({ headers: { "sec-fetch-site": "cross-site" } })).toBe(403);
  expect(await statusOf({ headers: { "sec-fetch-site": "same-site" } })).toBe(403);
});

test("sends every answer with a policy that allows no inline script and keeps no page", async () => {
  const { send } = openApp();
  for (const path of ["/", "/nope", "/audits/none/review", "/rules"]) {
    const { headers } = await send(path);
    expect(headers.get("content-security-policy")).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

test("lets style and script be kept, under names that change with them", async () => {
  const style = { name: "style-0123.css", type: "text/css", body: "p{}" };
  const { send } = openApp({
    assets: {
      style,
      script: { ...style, name: "app.js" },
      upload: { ...style, name: "upload.js" },
      icon: { ...style, name: "i.svg" },
    },
  });
  const response = await send("/assets/style-0123.css");
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(await response.text()).toBe("p{}");
});
