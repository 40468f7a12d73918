import { choiceKeys, skipKey, undoKey } from "../../review/choice-keys.ts";
import { openKeep } from "./keep.ts";
import { areKeysOn } from "./keys-dialog.ts";
import type { Triage } from "./triage.ts";

/** Lets single keys do what the buttons of the current card do. They rest while somebody types and while a dialog is open. */
export function listenToKeys(triage: Triage): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (!areKeysOn() || isTyping(event.target) || document.querySelector("dialog[open]")) return;

    const act = actionOf(event, triage);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const notTyped = ["checkbox", "radio", "button", "submit", "reset"];

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notTyped.includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

function actionOf(event: KeyboardEvent, triage: Triage): (() => void) | undefined {
  const key = event.shiftKey ? event.key : event.key.toLowerCase();
  if (key === "arrowdown" || key === "arrowright") return () => triage.look(1);
  if (key === "arrowup" || key === "arrowleft") return () => triage.look(-1);
  // A key held down is one press: what follows was not looked at.
  if (event.repeat) return undefined;
  if (key === skipKey) return () => triage.look(1);
  if (key === undoKey) return () => triage.undo();
  if (key === "/") return openSearch;
  if (key === "?") return openKeys;
  if (/^\d$/.test(key)) return categoryLink(key, triage);

  const [choice] = Object.entries(choiceKeys).find(([, own]) => own === key) ?? [];
  return choice === undefined ? undefined : () => triage.withCurrent((card) => press(card, choice, triage));
}

function press(card: HTMLElement, choice: string, triage: Triage): void {
  if (!isInSight(card)) {
    // Nothing is decided that was not seen: the first press only shows it.
    card.focus();
    card.scrollIntoView({ block: "start", behavior: "instant" });
    return;
  }
  const button = card.querySelector<HTMLButtonElement>(`.decide .choices [name=choice][value=${choice}]`);
  if (!button?.form) return;
  if (choice === "keep") openKeep(button.form);
  else triage.decide(card, button.form, button);
}

/** A card that has the focus was put in sight when it got it. */
function isInSight(card: HTMLElement): boolean {
  if (card.contains(document.activeElement)) return true;
  const { top, bottom } = card.getBoundingClientRect();
  return top < window.innerHeight - fewestSeen && bottom > fewestSeen;
}

/** Of a card at least so many pixels must be in the window for a key to decide about it. */
const fewestSeen = 60;

function openSearch(): void {
  const field = document.querySelector<HTMLInputElement>("#filter-text");
  const filters = field?.closest("details");
  if (filters) filters.open = true;
  field?.focus();
}

function openKeys(): void {
  document.querySelector<HTMLDialogElement>("dialog#keys")?.showModal();
}

/** Goes to a category once every decision has arrived. */
function categoryLink(digit: string, { queue }: Triage): (() => void) | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`a[data-digit="${digit}"]`);
  return link ? () => void queue.drained().then(() => link.click()) : undefined;
}
