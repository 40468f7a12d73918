/** Tells a screen reader what just happened. */
export function say(words: string): void {
  const place = document.getElementById("said");
  if (place) place.textContent = words;
}
