import { usualReasons } from "../../review/usual-reasons.ts";

/** Opens the reasons of a card: keeping asks for one, in place. */
export function openKeep(form: HTMLFormElement): void {
  const reason = form.querySelector<HTMLDetailsElement>("details.reason");
  const words = reason?.querySelector("textarea");
  if (!reason || !words) return;
  reason.open = true;
  reason.classList.add("keeping");
  const row = reason.querySelector<HTMLElement>(".keep-row");
  if (row) row.hidden = false;
  words.focus({ preventScroll: true });
  reason.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** Whether the reasons of a form stand open because it is to be kept. */
export const isKeeping = (form: HTMLFormElement): boolean => form.querySelector(".reason.keeping") !== null;

/** While a reason is asked for: Enter saves, Esc goes back, and a digit in the empty field picks a usual reason. */
export function listenToReasons(list: HTMLElement): void {
  list.addEventListener("keydown", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement) || !target.form || event.isComposing) return;
    const { form } = target;
    if (event.key === "Escape") {
      close(form);
      event.preventDefault();
    } else if (isKeeping(form)) {
      const button = buttonFor(event, target, form);
      if (!button) return;
      event.preventDefault();
      form.requestSubmit(button);
    }
  });
}

function buttonFor(
  { key, shiftKey, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent,
  words: HTMLTextAreaElement,
  form: HTMLFormElement,
): HTMLButtonElement | undefined {
  if (ctrlKey || altKey || metaKey || repeat) return undefined;
  if (key === "Enter" && !shiftKey) return form.querySelector<HTMLButtonElement>("[data-save]") ?? undefined;
  const place = Number(key) - 1;
  if (words.value !== "" || !/^[1-9]$/.test(key) || place >= usualReasons.length) return undefined;
  return form.querySelectorAll<HTMLButtonElement>("[name=keepFor]")[place];
}

function close(form: HTMLFormElement): void {
  const reason = form.querySelector<HTMLDetailsElement>("details.reason");
  if (reason) reason.open = false;
  reason?.classList.remove("keeping");
  const row = reason?.querySelector<HTMLElement>(".keep-row");
  if (row) row.hidden = true;
  form.closest<HTMLElement>(".card")?.focus();
}
