import { fetchPart } from "./send.ts";

/** Counts decisions in the figures of the page at once, before the server has. */
export function countDecided(posts: number): void {
  change(
    "left",
    -posts,
    (left) => `${left.toLocaleString("en-GB")} ${left === 1 ? "post" : "posts"} left to decide`,
  );
  change("decided", posts, (decided) => `${decided.toLocaleString("en-GB")} decided`);
}

function change(name: string, by: number, words: (count: number) => string): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
    const count = Math.max(0, Number(place.dataset[name]) + by);
    place.dataset[name] = String(count);
    place.textContent = words(count);
  }
}

/**
 * Brings whatever is marked `data-live` up to date with the server. What holds the focus stays as it is, and what was
 * folded open stays open. `isStill` is asked once more when the answer is there.
 */
export async function refreshLive(isStill: () => boolean): Promise<void> {
  const page = await fetchPart(location.href);
  if (!isStill()) return;

  for (const live of document.querySelectorAll<HTMLElement>("[data-live]")) {
    const fresh = page.getElementById(live.id);
    if (!fresh || live.contains(document.activeElement)) continue;
    const open = [...live.querySelectorAll("details")].map((details) => details.open);
    const next = document.importNode(fresh, true);
    for (const [place, details] of [...next.querySelectorAll("details")].entries()) {
      details.open = open[place] ?? details.open;
    }
    live.replaceWith(next);
  }
}
