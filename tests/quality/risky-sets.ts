import { join } from "node:path";
import { findingsOf } from "./judge-row.ts";
import type { Report } from "./report.ts";
import { datasets, rowsOf, type Row } from "./rows.ts";
import { share } from "./wilson.ts";

interface RiskySet {
  readonly name: string;
  readonly path: string;
  /** Rows, or parts of rows, that a check of `checks` should see. */
  readonly pick: (row: Row) => readonly Row[];
  /** Any of these checks counts; a category stands for all of its checks. */
  readonly found: readonly string[];
}

const sentencesToYou = (row: Row): readonly Row[] =>
  row.text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => /\byou(?:r|rs|'re|'ll|'ve)?\b/i.test(sentence) && sentence.split(" ").length >= 5)
    .map((text) => ({ ...row, text: `@person ${text}` }));

const when = (isPicked: (row: Row) => boolean) => (row: Row) => (isPicked(row) ? [row] : []);

const sets: readonly RiskySet[] = [
  {
    name: "visible affiliate links (videos)",
    path: "affiliate-disclosures/youtube_descriptions.jsonl",
    pick: when((row) => row.affiliate_url_visible === 1 && row.uk_adequate_upfront === 0),
    found: ["promotion"],
  },
  {
    name: "visible affiliate links (pins)",
    path: "affiliate-disclosures/pinterest_pins.jsonl",
    pick: when((row) => row.affiliate_url_visible === 1 && row.uk_adequate_upfront === 0),
    found: ["promotion"],
  },
  {
    name: "medical answers, sentences to you",
    path: "medical-qa-answers/answers.jsonl",
    pick: sentencesToYou,
    found: ["individual-advice"],
  },
  {
    name: "medical answers, whole",
    path: "medical-qa-answers/answers.jsonl",
    pick: (row) => [{ ...row, text: `@person ${row.text}` }],
    found: ["individual-advice"],
  },
  {
    name: "sexist posts",
    path: "edos/edos.jsonl",
    pick: when((row) => row.label === 1),
    found: ["unprofessional"],
  },
  {
    name: "threats and harassment",
    path: "edos/edos.jsonl",
    pick: when((row) => String(row.category).startsWith("1")),
    found: ["unprofessional"],
  },
  {
    name: "offensive posts",
    path: "tweeteval-offensive/offensive.jsonl",
    pick: when((row) => row.label === 1),
    found: ["unprofessional"],
  },
];

/** Recall on posts that are risky by somebody else's label. */
export function riskySets(report: Report): void {
  report.title("Recall on risky posts of other people's labelling");
  for (const { name, path, pick, found } of sets) {
    const rows = rowsOf(join(datasets, path))?.flatMap(pick);
    if (!rows) {
      report.skipped(name);
      continue;
    }
    const isHit = (row: Row) =>
      findingsOf(row).some(({ check, category }) => found.includes(check) || found.includes(category));
    const missed = rows.filter((row) => !isHit(row));
    report.line(name, "recall", share(rows.length - missed.length, rows.length));
    for (const row of missed) report.show(name, row, []);
  }
}
