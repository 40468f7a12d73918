import type { ReadingStatus } from "@hindsight/core/reading-plan";
import type { Terminal } from "./audit-command.ts";

/** Of the requests, between two lines where the terminal cannot redraw one: a log of a night stays short. */
const tenth = 0.1;

/** A line that redraws itself on a terminal as a second reading comes along; elsewhere a line for each tenth of it. Counts and money only. */
export function readingLine(stderr: Terminal["stderr"]) {
  let nextAt = tenth;

  return {
    show(status: ReadingStatus): void {
      if (status.requestsAnswered === 0) return;
      if (stderr.isTTY === true) {
        stderr.write(`\r\u001B[K${wordsOf(status)}`);
        return;
      }
      const done = status.requestsAnswered / Math.max(1, status.requests);
      if (done < nextAt) return;
      nextAt = done + tenth;
      stderr.write(`${wordsOf(status)}\n`);
    },
    clear(): void {
      if (stderr.isTTY === true) stderr.write("\r\u001B[K");
    },
  };
}

function wordsOf({ postsRead, posts, postsPerMinute, spent, price }: ReadingStatus): string {
  const pace = postsPerMinute === undefined ? "" : `, ${number(postsPerMinute)} a minute`;
  const money = price.in + price.out > 0 ? `, $${spent.toFixed(2)} so far` : "";
  return `Second reader: ${number(postsRead)} of ${number(posts)} posts${pace}${money}`;
}

const number = (value: number): string => value.toLocaleString("en-GB");
