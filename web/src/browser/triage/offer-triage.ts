import { isKeeping, listenToReasons, openKeep } from "./keep.ts";
import { listenToKeys } from "./keys.ts";
import { offerKeysDialog } from "./keys-dialog.ts";
import { triageOf, type Triage } from "./triage.ts";

/** Makes the review quick: decisions without a page jump, the next post by itself, one key each. */
export function offerTriage(): void {
  const list = document.querySelector<HTMLElement>("#cards[data-more]");
  if (!list) return;
  const triage = triageOf(list);

  offerKeysDialog();
  listenToReasons(list);
  listenToKeys(triage);
  followCurrent(list, triage);
  document.addEventListener("submit", (event) => takeForm(event, triage));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("[data-undo]")) triage.undo();
    if (event.target.closest("[data-skip]")) {
      event.preventDefault();
      triage.look(1);
    }
  });
}

function takeForm(event: SubmitEvent, triage: Triage): void {
  const { target: form, submitter } = event;
  if (!(form instanceof HTMLFormElement)) return;
  if (form.dataset.undoForm !== undefined) {
    event.preventDefault();
    triage.undo();
    return;
  }
  const card = form.closest<HTMLElement>("#cards > .card");
  if (!card || form.dataset.decide === undefined) return;

  event.preventDefault();
  const isPlainKeep =
    submitter instanceof HTMLButtonElement && submitter.value === "keep" && !isKeeping(form);
  if (isPlainKeep) openKeep(form);
  else triage.decide(card, form, submitter);
}

/** The card that is worked in is the one that keys decide about. */
function followCurrent(list: HTMLElement, { deck }: Triage): void {
  const follow = ({ target }: Event) => {
    const card = target instanceof Element ? target.closest<HTMLElement>("#cards > .card") : null;
    if (card) deck.mark(card);
  };
  list.addEventListener("focusin", follow);
  list.addEventListener("pointerdown", follow);
}
