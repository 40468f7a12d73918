/** Keeps the numbers on the buttons for several posts in step with what is ticked. */
export function countTicked(): void {
  const page = document.querySelector<HTMLFormElement>("form[data-together]");
  page?.addEventListener("change", () => showOn(page));
  // Going back in the history may bring ticks along.
  if (page) showOn(page);

  const bar = document.querySelector<HTMLFormElement>("form#ticked");
  if (!bar) return;
  const show = () => {
    const count = document.querySelectorAll("input[form=ticked]:checked").length;
    bar.classList.toggle("some", count > 0);
    const place = bar.querySelector("[data-ticked]");
    if (place) place.textContent = count > 0 ? ` (${count})` : "";
  };
  document.addEventListener("change", show);
}

function showOn(form: HTMLFormElement): void {
  const count = form.querySelectorAll("input[name=postId]:checked").length;
  for (const place of form.querySelectorAll("[data-count]"))
    place.textContent = count.toLocaleString("en-GB");
  for (const button of form.querySelectorAll<HTMLButtonElement>("button[name=choice]")) {
    button.disabled = count === 0;
  }
}
