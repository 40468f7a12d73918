/** What takes the place of a card that was decided: what was chosen, its first words, and the way back. */
export function slipFor(card: HTMLElement, marked: string, others: number): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>("template#slip");
  const slip = template?.content.firstElementChild?.cloneNode(true);
  if (!(slip instanceof HTMLElement)) throw new Error("the page has no template for a slip");

  slip.dataset.of = card.dataset.post ?? "";
  const strong = slip.querySelector("strong");
  if (strong) strong.textContent = others > 0 ? `${marked}, with ${others} that say the same` : marked;
  const words = slip.querySelector("q");
  if (words) words.textContent = card.dataset.words ?? "";
  return slip;
}

/** Says on a card that what was done with it did not reach the server. */
export function noteNotSaved(
  card: HTMLElement,
  what: "This decision was not saved" | "This was not undone",
): void {
  card.querySelector(".not-saved")?.remove();
  const note = document.createElement("p");
  note.className = "problem not-saved";
  note.textContent = `${what}: Hindsight did not answer. Please try again.`;
  card.prepend(note);
}
