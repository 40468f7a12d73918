import type { Finding } from "@hindsight/core/finding";
import type { Row } from "./rows.ts";

/** Where the figures go, and the cases behind them when asked for. */
export interface Report {
  title(text: string): void;
  line(set: string, what: string, figure: string): void;
  /** A set that is not on this machine. */
  skipped(set: string): void;
  /** A case of a group, printed when its group was asked for. */
  show(group: string, row: Row, findings: readonly Finding[]): void;
}

/** A report on a terminal; `shown` is the beginning of the group names whose cases are printed. */
export function printReport(write: (line: string) => void, shown: string | undefined): Report {
  return {
    title: (text) => write(`\n${text}`),
    line: (set, what, figure) => write(`  ${set.padEnd(34)} ${what.padEnd(26)} ${figure}`),
    skipped: (set) => write(`  ${set.padEnd(34)} skipped: the set is not on this machine`),
    show(group, { text }, findings) {
      if (shown === undefined || !group.startsWith(shown)) return;
      const why = findings
        .map(({ check, severity, confidence }) => `${check} ${severity} ${confidence}`)
        .join(", ");
      write(`    [${group}] ${JSON.stringify(text.slice(0, 300))} ${why}`);
    },
  };
}
