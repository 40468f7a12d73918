/** From this width on the coverage box stands beside the posts and has room to be open. As in coverage.css. */
const besidePosts = "(min-width: 62rem)";

/** Opens the coverage box where it does not push the posts away. */
export function openCoverage(): void {
  if (!window.matchMedia(besidePosts).matches) return;
  for (const box of document.querySelectorAll<HTMLDetailsElement>(".coverage > details")) box.open = true;
}
