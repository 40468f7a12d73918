import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { openBrowser } from "../../browser/browser.ts";
import { startCloud, type Cloud } from "./start-cloud.ts";

/** One person at one browser, before a deployment on loopback that the tests of a file share. */
export interface CloudVisit {
  readonly cloud: Cloud;
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  /** Opens the site and signs in by the provider's own page. */
  readonly signIn: (person: string) => Promise<void>;
}

/** Starts the deployment once for a test file and calls back, for each test, with a fresh visit. */
export function cloudVisits(): () => CloudVisit {
  let cloud: Cloud;
  let browser: Browser;
  let context: BrowserContext;
  let visit: CloudVisit;
  beforeAll(async () => {
    cloud = await startCloud();
    browser = await openBrowser(cloud.browserFlags);
  });
  afterAll(async () => {
    await browser.close();
    cloud.close();
  });
  beforeEach(async () => {
    // The handlers log to the standard output of this process.
    vi.spyOn(process.stdout, "write").mockImplementation(() => true);
    context = await browser.newContext({
      baseURL: cloud.address,
      ignoreHTTPSErrors: true,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const signIn = async (person: string) => {
      await page.goto("/");
      await page.getByLabel("Name").fill(person);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL("/");
    };
    visit = { cloud, page, complaints, signIn };
  });
  afterEach(async () => {
    await context.close();
    vi.restoreAllMocks();
  });
  return () => visit;
}
