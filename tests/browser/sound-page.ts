import type { Page } from "playwright-core";
import { expect } from "vitest";
import { faultsOf } from "./browser.ts";

/** The page as it stands holds what axe asks for in both schemes, and fits a narrow phone. */
export async function expectSoundPage(page: Page): Promise<void> {
  const size = page.viewportSize();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate("document.documentElement.scrollWidth"), page.url()).toBeLessThanOrEqual(360);
  expect(await faultsOf(page), `${page.url()} on a phone`).toEqual([]);
  if (size) await page.setViewportSize(size);
}
