import { say } from "./say.ts";

/**
 * Sends forms marked `data-swap` without a page jump: the element of that id, and whatever is marked `data-live`, are
 * replaced by what the page would show after the form. If anything fails, the form is sent the ordinary way.
 */
export function swapForms(): void {
  document.addEventListener("submit", (event) => {
    const { target: form, submitter } = event;
    if (!(form instanceof HTMLFormElement) || form.dataset.swap === undefined) return;

    event.preventDefault();
    // A second click on its way must not become a second move.
    if (form.ariaBusy === "true") return;
    const anchor = form.dataset.swap;
    form.ariaBusy = "true";
    sendForm(form, submitter).then(
      (page) => showFrom(page, anchor),
      () => sendOrdinarily(form, submitter),
    );
  });
}

async function sendForm(form: HTMLFormElement, submitter: HTMLElement | null): Promise<Document> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter))
    if (typeof value === "string") body.append(name, value);
  const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

function sendOrdinarily(form: HTMLFormElement, submitter: HTMLElement | null): void {
  form.ariaBusy = null;
  delete form.dataset.swap;
  form.requestSubmit(submitter);
}

function showFrom(page: Document, anchor: string): void {
  const before = document.getElementById(anchor);
  const after = page.getElementById(anchor);
  if (before && after) before.replaceWith(document.importNode(after, true));
  else before?.remove();
  for (const live of document.querySelectorAll("[data-live]")) {
    const fresh = page.getElementById(live.id);
    if (fresh) live.replaceWith(document.importNode(fresh, true));
  }

  document.getElementById(anchor)?.focus({ preventScroll: true });
  const verdict = after?.querySelector("p")?.textContent ?? "";
  say(`${verdict} ${page.querySelector("[data-say]")?.textContent ?? ""}`.replace(/\s+/g, " ").trim());
}
