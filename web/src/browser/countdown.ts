import { say } from "./say.ts";

/** Milliseconds between two looks at the clock. */
const interval = 1000;

/** Counts the times marked `data-until` down, by the clock of this machine: nothing is lost while the page is closed. */
export function countDown(): void {
  // Looked up anew each time: a tick may have put another time in their place.
  setInterval(() => {
    for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-until]")) show(time);
  }, interval);
}

function show(time: HTMLTimeElement): void {
  const left = Math.ceil((Date.parse(time.dateTime) - Date.now()) / 1000);
  const words = left > 0 ? `in ${wordsFor(left)}` : "now";
  if (time.textContent === words) return;
  time.textContent = words;
  if (left <= 0) say("You can go on with your checklist.");
}

function wordsFor(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
