import { expect, test } from "vitest";
import type { AuditProgress } from "../needs.ts";
import { openApp, readyAuditWith } from "../testing/open-app.ts";

/** A runner whose progress the test moves by hand. */
function movable() {
  const app = openApp();
  let latest: AuditProgress | undefined;
  let listener: ((progress: AuditProgress) => void) | undefined;
  app.runner.progress = () => latest;
  app.runner.watch = (_, listen) => {
    listener = listen;
    return () => (listener = undefined);
  };
  const move = (change: Partial<AuditProgress>) => {
    latest = {
      state: "checking",
      postsRead: 800,
      batches: 2,
      batchesChecked: 0,
      postsChecked: 0,
      flagged: 0,
      ...change,
    };
    listener?.(latest);
  };
  return { app, move, isWatched: () => listener !== undefined };
}

test("sends numbers as they change and ends when the audit is over", async () => {
  const { app, move, isWatched } = movable();
  await readyAuditWith(app, [], { state: "checking", result: undefined });
  move({ batchesChecked: 1, postsChecked: 400 });
  const response = await app.send("/audits/ready1/events");
  expect(response.headers.get("content-type")).toBe("text/event-stream");

  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const first = (await reader.read()).value!;
  expect(first).toContain("event: progress\ndata: ");
  expect(JSON.parse(first.split("data: ")[1]!)).toMatchObject({
    state: "checking",
    batchesChecked: 1,
    postsChecked: 400,
  });
  move({ state: "failed", problem: { code: "cancelled" } });
  expect((await reader.read()).value).toContain('"state":"failed"');
  expect((await reader.read()).done).toBe(true);
  expect(isWatched()).toBe(false);
});

test("shows how far it is without JavaScript, and loads again by itself", async () => {
  const { app, move } = movable();
  await readyAuditWith(app, [], { state: "checking", result: undefined });
  move({ batchesChecked: 1, flagged: 12 });
  const page = await app.page("/audits/ready1/progress");
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
  expect(page).toContain('<progress id="bar" max="2" value="1">');
  expect(page).toContain("Stop the audit");
});

test("leads on once it is ready", async () => {
  const app = openApp();
  await readyAuditWith(app, []);
  const page = await app.page("/audits/ready1/progress");
  expect(page).toContain('href="/audits/ready1/review"');
  expect(page).not.toContain("refresh");
});

test("stops a running audit", async () => {
  const app = openApp();
  await readyAuditWith(app, [], { state: "reading" });
  await app.post("/audits/ready1/cancel", []);
  expect(await app.page("/audits/ready1/progress")).toContain(
    "nothing was found or cleared, and it can be started again",
  );
});
