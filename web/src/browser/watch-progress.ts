import { number } from "../counted.ts";

interface Shown {
  readonly state: string;
  readonly now: string;
  readonly batches: number;
  readonly batchesChecked: number;
  readonly [figure: string]: string | number;
}

/** Keeps the numbers of the progress page fresh, and moves on when the audit is over. */
export function watchProgress(): void {
  const box = document.querySelector<HTMLElement>("[data-watch]");
  const address = box?.dataset.watch;
  if (!box || address === undefined) return;

  const events = new EventSource(address);
  events.addEventListener("progress", (event: MessageEvent<string>) => {
    const shown = JSON.parse(event.data) as Shown;
    showIn(box, shown);
    if (shown.state !== "ready" && shown.state !== "failed" && shown.state !== "over") return;
    events.close();
    // A failed audit, or a second reading that is over, shows how it ended on the same page.
    location.replace(
      shown.state === "ready" ? location.pathname.replace(/progress$/, "review") : location.href,
    );
  });
}

function showIn(box: HTMLElement, shown: Shown): void {
  for (const place of box.querySelectorAll<HTMLElement>("[data-progress]")) {
    const value = shown[place.dataset.progress ?? ""];
    const words = typeof value === "number" ? number(value) : (value ?? "");
    if (place.textContent !== words) place.textContent = words;
  }
  const bar = box.querySelector("progress");
  if (!bar || shown.batches === 0) return;
  bar.max = shown.batches;
  bar.value = shown.batchesChecked;
}
