import type { Finding } from "@hindsight/core/finding";
import { findingsOf } from "./judge-row.ts";
import type { Report } from "./report.ts";
import type { Row } from "./rows.ts";
import { share } from "./wilson.ts";

const categories = ["confidentiality", "promotion", "unprofessional", "privacy"] as const;

/** A row whose label is the category it should be found in, or harmless. */
const expected = (row: Row): string =>
  categories.some((each) => each === row.label) ? String(row.label) : "clear";

/**
 * Recall and precision by category over rows that say which category they belong to ("none" or "clear": none),
 * and how many harmless rows are flagged at all. Any finding of the right category counts.
 */
export function byLabel(
  report: Report,
  name: string,
  rows: readonly Row[],
  findingsIn: (row: Row) => readonly Finding[] = findingsOf,
): void {
  const judged = rows.map((row) => ({ row, label: expected(row), findings: findingsIn(row) }));
  for (const category of categories) {
    const inCategory = judged.filter(({ label }) => label === category);
    if (inCategory.length === 0) continue;
    const has = ({ findings }: (typeof judged)[number]) =>
      findings.some((finding) => finding.category === category);
    const hits = inCategory.filter(has);
    const flaggedClear = judged.filter((each) => each.label === "clear" && has(each));
    report.line(name, `${category} recall`, share(hits.length, inCategory.length));
    report.line(name, `${category} precision`, share(hits.length, hits.length + flaggedClear.length));
    for (const each of inCategory) if (!has(each)) report.show(`${name}:missed`, each.row, each.findings);
  }
  const clear = judged.filter(({ label }) => label === "clear");
  const alarms = clear.filter(({ findings }) => findings.length > 0);
  report.line(name, "harmless flagged", share(alarms.length, clear.length));
  for (const each of alarms) report.show(`${name}:alarms`, each.row, each.findings);
}
