/** From this width on the coverage box stands beside the posts and has room to be open. As in coverage.css. */
const besidePosts = "(min-width: 62rem)";

/** Opens the coverage box where it does not push the posts away, and on paper. */
export function openCoverage(): void {
  const open = () => {
    for (const box of document.querySelectorAll<HTMLDetailsElement>(".coverage > details")) box.open = true;
  };
  if (window.matchMedia(besidePosts).matches) open();
  window.addEventListener("beforeprint", open);
}
