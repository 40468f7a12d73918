import { say } from "../say.ts";
import type { Deck } from "./deck.ts";

/** Moves the focus to a card, in view at once, and has its heading read out; to the slip or the end when there is no card. */
export function focusOn({ list }: Deck, card: HTMLElement | undefined, before = ""): void {
  const place = card ?? list.querySelector<HTMLElement>(":scope > .slip") ?? document.getElementById("empty");
  place?.focus({ preventScroll: true });
  const above = place?.previousElementSibling;
  // The slip above the next card holds the way back, so it stays in view.
  (above?.matches(".slip") === true ? above : place)?.scrollIntoView({ block: "start", behavior: "instant" });
  const heading = card?.querySelector(".card-title")?.textContent ?? "";
  const weight = card?.querySelector(".badge.severity")?.textContent ?? "";
  say(`${before} ${card ? `${heading}. ${weight}.` : "No further post here."}`.trim());
}

/** A card that comes back by itself takes the focus only when nothing else has it. */
export function focusIfNowhere(deck: Deck): void {
  if (document.activeElement === document.body || document.activeElement?.matches(".slip, #empty") === true)
    deck.current()?.focus({ preventScroll: true });
}
