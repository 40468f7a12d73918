import type { Progress } from "@hindsight/engine";
import type { Terminal } from "./audit-command.ts";

/** Milliseconds between two drawings: often enough to look alive. */
const interval = 200;

/** A line that redraws itself on a terminal; elsewhere one line for each state. */
export function progressLine(stderr: Terminal["stderr"], startedAt: number) {
  let drawnAt = 0;
  let state = "";

  return {
    show(progress: Progress, now: number): void {
      const isNew = progress.state !== state;
      state = progress.state;
      if (stderr.isTTY !== true) {
        if (isNew && state !== "ready" && state !== "failed")
          stderr.write(`${wordsOf(progress, now - startedAt)}\n`);
        return;
      }
      if (!isNew && now - drawnAt < interval) return;
      drawnAt = now;
      stderr.write(`\r\u001B[K${wordsOf(progress, now - startedAt)}`);
    },
    clear(): void {
      if (stderr.isTTY === true) stderr.write("\r\u001B[K");
    },
  };
}

function wordsOf({ state, postsRead, postsChecked, flagged }: Progress, elapsed: number): string {
  if (state === "reading") return `Reading the export: ${number(postsRead)} posts${rate(postsRead, elapsed)}`;
  return `Checking: ${number(postsChecked)} posts${rate(postsChecked, elapsed)}, ${number(flagged)} to look at again`;
}

const number = (value: number): string => value.toLocaleString("en-GB");
const rate = (posts: number, elapsed: number): string =>
  posts > 0 && elapsed > 0 ? ` (${number(Math.round((posts * 1000) / elapsed))} a second)` : "";
