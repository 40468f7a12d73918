import type { LocalStores } from "@hindsight/store/local";
import type { Page } from "playwright-core";
import { afterEach } from "vitest";
import { decisionsIn, fillStore, review } from "./triage-store.ts";
import { visits } from "./visit.ts";

/** A busy machine may take its time. */
export const soon = { timeout: 30_000 };

/** The id of the post whose card has the focus, or nothing. */
export const focused = (page: Page) => page.evaluate<string>("document.activeElement.dataset.post ?? ''");

/** The ids of so many posts of `flaggedPosts`, in the order of the queue. */
export const ids = (count: number) => Array.from({ length: count }, (_, n) => `x:${10_000 + n}`);

/** How many posts were decided about. */
export const countIn = async (stores: LocalStores) => Object.keys(await decisionsIn(stores)).length;

type Filled = Parameters<typeof fillStore> extends [string, ...infer Rest] ? Rest : never;

/** Opens, for each test of a file, a review of some flagged posts; `visit` is the person at it. */
export function reviews() {
  const visit = visits({ viewport: { width: 1280, height: 900 } });
  let stores: LocalStores | undefined;
  afterEach(() => stores?.close());
  const open = async (...given: Filled) => {
    const { page, server } = visit();
    const filled = await fillStore(server.home, ...given);
    stores = filled;
    await page.goto(review);
    const button = (name: string | RegExp) =>
      page.getByRole("button", { name, exact: typeof name === "string" });
    return { page, stores: filled, button };
  };
  return { open, visit };
}
