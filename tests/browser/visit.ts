import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { madeUpExport } from "../../web/src/testing/made-up.ts";
import { openBrowser } from "./browser.ts";
import { openLocalServer, type RunningServer } from "./local-server.ts";

/** One person at one browser, with a server of their own and an export at hand as a zip and as a folder. */
export interface Visit {
  readonly page: Page;
  readonly server: RunningServer;
  readonly zip: string;
  readonly folder: string;
  /** What the browser complained of, and the server. */
  readonly complaints: readonly string[];
}

/** Opens a browser once for a test file and calls back, for each test, with a fresh visit. */
export function visits(options: BrowserContextOptions): () => Visit {
  let browser: Browser;
  let context: BrowserContext;
  let visit: Visit;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    const server = await openLocalServer();
    context = await browser.newContext({ baseURL: server.address, reducedMotion: "reduce", ...options });
    const page = await context.newPage();
    const complaints = server.logged;
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    visit = { page, server, complaints, ...writeExport(server.home) };
  });
  afterEach(async () => {
    await context.close();
    await visit.server.close();
  });
  return () => visit;
}

function writeExport(home: string): { zip: string; folder: string } {
  const files = Object.entries(madeUpExport());
  const zip = join(home, "twitter-export.zip");
  writeFileSync(zip, zipOf(files.map(([path, bytes]) => ({ path, bytes }))));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  return { zip, folder: join(home, "export") };
}
