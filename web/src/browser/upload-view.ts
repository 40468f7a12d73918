import { sized } from "../counted.ts";

/** The parts of the start page that show an upload going on. */
export function uploadView(form: HTMLFormElement) {
  const part = <Part extends HTMLElement>(selector: string, kind: new () => Part): Part => {
    const found = form.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const box = part("#upload-progress", HTMLElement);
  const bar = part("#upload-bar", HTMLProgressElement);
  const words = part("#upload-words", HTMLElement);
  const left = part("#upload-left", HTMLElement);
  const problem = part("#upload-problem", HTMLElement);
  const submit = part("button[type=submit]", HTMLButtonElement);
  const stop = part("#upload-stop", HTMLButtonElement);
  part(".drop-hint", HTMLElement).hidden = false;

  let going = new AbortController();
  stop.addEventListener("click", () => going.abort());

  return {
    /** Shows the bar; the signal fires when the person stops it. */
    begin(): AbortSignal {
      going = new AbortController();
      problem.hidden = true;
      bar.removeAttribute("value");
      words.textContent = "Looking into the export";
      box.hidden = false;
      submit.disabled = true;
      return going.signal;
    },
    show(bytes: number, all: number): void {
      bar.max = Math.max(all, 1);
      bar.value = Math.min(bytes, all);
      words.textContent = `Bringing it in: ${sized(Math.min(bytes, all))} of ${sized(all)}`;
    },
    /** Says what is not sent. */
    left(sentence: string): void {
      left.textContent = sentence;
    },
    fail(sentence: string): void {
      box.hidden = true;
      submit.disabled = false;
      problem.textContent = sentence;
      problem.hidden = false;
    },
  };
}
