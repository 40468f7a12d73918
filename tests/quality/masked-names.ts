import { join } from "node:path";
import { masked } from "@hindsight/second-reader/masking";
import * as z from "zod";
import { findingsOf } from "./judge-row.ts";
import type { Report } from "./report.ts";
import { datasets, rowsOf, type Row } from "./rows.ts";
import { share } from "./wilson.ts";

const Spans = z.array(z.object({ type: z.string(), value: z.string() }).loose());
const categories = ["confidentiality", "promotion", "unprofessional"] as const;

const maskedRow = (row: Row): Row => ({ ...row, text: masked(row.text, true).text });

/**
 * What masking names before a second reader sees a post costs: recall of the rules with and without it, as a stand-in for any model,
 * and how many of the names that somebody marked it replaces.
 */
export function maskedNames(report: Report, rows: readonly Row[]): void {
  report.title("Masking names and handles: what the rules still find, and what is replaced");
  for (const category of categories) {
    const labelled = rows.filter(({ label }) => label === category);
    const found = (given: readonly Row[]) =>
      given.filter((row) => findingsOf(row).some((finding) => finding.category === category)).length;
    report.line(category, "recall as it is", share(found(labelled), labelled.length));
    report.line(category, "recall when masked", share(found(labelled.map(maskedRow)), labelled.length));
  }
  const marked = rowsOf(join(datasets, "presidio-synth-pii/synth_v2.jsonl"));
  if (!marked) {
    report.skipped("names that are replaced");
    return;
  }
  const names = marked.flatMap((row) =>
    Spans.parse(row.spans ?? [])
      .filter(({ type }) => type === "PERSON")
      .map(({ value }) => ({ row, value })),
  );
  const isReplaced = ({ row, value }: (typeof names)[number]) => !maskedRow(row).text.includes(value);
  for (const [what, those] of [
    ["of two words and more", names.filter(({ value }) => value.includes(" "))],
    ["of one word", names.filter(({ value }) => !value.includes(" "))],
  ] as const)
    report.line("names", `replaced, ${what}`, share(those.filter(isReplaced).length, those.length));
}
