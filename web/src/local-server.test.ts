import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startLocalServer, type LocalServer } from "./local-server.ts";
import { localSettings } from "./local-settings.ts";

const opened: { server: LocalServer; home: string }[] = [];
async function open(port = 0): Promise<LocalServer & { home: string }> {
  const home = mkdtempSync(join(tmpdir(), "hindsight-server-"));
  const server = await startLocalServer({ home, port, threads: 1 }, () => undefined);
  opened.push({ server, home });
  return { ...server, home };
}
let server: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  server = await open();
});
afterEach(async () => {
  for (const { server, home } of opened.splice(0)) {
    await server.close();
    rmSync(home, { recursive: true });
  }
});
const newAudit = async (): Promise<string> => {
  const response = await fetch(`${server.address}audits/new`, {
    method: "POST",
    body: new URLSearchParams({ label: "big.zip" }),
    headers: { Origin: server.address.replace(/\/$/, "") },
  });
  return response.text();
};

/** Speaks to the server byte by byte; resolves with what it said once it, or we, hang up. */
const talk = (lines: readonly string[], { hangUpAfter }: { hangUpAfter?: number } = {}): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(server.address).port), "127.0.0.1");
    let said = "";
    socket.on("data", (data) => (said += data.toString()));
    socket.on("close", () => resolve(said));
    socket.write(`${lines.join("\r\n")}\r\n\r\n`);
    if (hangUpAfter !== undefined) socket.write(Buffer.alloc(hangUpAfter), () => socket.destroy());
  });

test("is heard on this machine only, and by no borrowed name", async () => {
  expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await talk(["GET / HTTP/1.1", "Host: evil.example", "Connection: close"])).toMatch(
    /^HTTP\/1\.1 403/,
  );
  expect(
    await talk(["GET / HTTP/1.1", `Host: ${new URL(server.address).host}`, "Connection: close"]),
  ).toMatch(/^HTTP\/1\.1 200/);
});

test("takes the next port when its own is taken", async () => {
  const port = Number(new URL(server.address).port);
  const second = await open(port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
});

test("keeps nothing of an upload whose connection was lost", async () => {
  const auditId = await newAudit();
  const { host, origin } = new URL(server.address);
  const head = [
    `PUT /audits/${auditId}/files?name=a.zip HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    "Content-Length: 9000000",
  ];
  await talk(head, { hangUpAfter: 500_000 });
  await expect
    .poll(async () =>
      (await (await fetch(`${server.address}audits`, { headers: { accept: "text/html" } })).text()).includes(
        "big.zip",
      ),
    )
    .toBe(false);
  await expect.poll(() => readdirSync(join(server.home, "audits"))).toEqual([]);
});

test("audits the sample that comes with it", async () => {
  const headers = { Origin: new URL(server.address).origin };
  const about = await fetch(`${server.address}sample`, { method: "POST", headers });
  const progress = await fetch(about.url, {
    method: "POST",
    headers,
    body: new URLSearchParams({ skip: "1" }),
  });
  const audit = progress.url.replace(/\/progress$/, "");
  const events = await (await fetch(`${audit}/events`)).text();
  expect(events).toContain('"state":"ready"');
  const review = await (await fetch(`${audit}/review`, { headers: { accept: "text/html" } })).text();
  expect(review).toContain("Every record in the files of posts was understood.");
  expect(review).toMatch(/<mark>/);
});

test("reads its settings from the environment, and says which makes no sense", () => {
  expect(localSettings({ HINDSIGHT_HOME: "/somewhere" })).toEqual({
    home: "/somewhere",
    port: 4747,
    threads: undefined,
  });
  expect(localSettings({ HINDSIGHT_HOME: "/x", PORT: "0", HINDSIGHT_THREADS: "2" })).toMatchObject({
    port: 0,
    threads: 2,
  });
  expect(() => localSettings({ PORT: "many" })).toThrow("The setting PORT is not a number that can be used.");
});
