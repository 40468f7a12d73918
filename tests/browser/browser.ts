import chromium from "@sparticuz/chromium";
import axe from "axe-core";
import { chromium as playwright, type Browser, type Page } from "playwright-core";

/** In a single process, closing one page may take the browser with it; and people's browsers ask other sites before they send them anything. */
const unwanted = ["--single-process", "--disable-web-security", "--allow-running-insecure-content"];

/** A headless browser that comes as an npm package, so that no machine needs one installed. `flags` are Chromium's. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((flag) => !unwanted.includes(flag)), ...flags],
    headless: true,
  });
}

/** What axe finds wrong with a page as it stands, one line each: rule and elements. WCAG 2.2 A and AA, and best practice. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // As an expression of the debugger, which the page's policy on scripts does not reach.
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run(document)");
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}
