import { join } from "node:path";
import { findingsOf } from "./judge-row.ts";
import type { Report } from "./report.ts";
import { datasets, rowsOf } from "./rows.ts";
import { perThousand } from "./wilson.ts";

/** Posts that are nearly all harmless. Some flags on them are right: read them before calling them false. */
const sets = {
  sentiment: "tweeteval-sentiment/sentiment_val_test.jsonl",
  "health-news": "health-news-tweets/health_news.jsonl",
  airline: "airline-brand-mentions/airline.jsonl",
  stance: "tweeteval-stance/stance.jsonl",
  "illness-mentions": "nairaland-hmc/nairaland_hmc.jsonl",
} as const;

/** Flags per 1,000 ordinary posts, by category, and the checks that make most of them. */
export function falseAlarms(report: Report): void {
  report.title("Flags on ordinary posts");
  for (const [name, path] of Object.entries(sets)) {
    const rows = rowsOf(join(datasets, path));
    if (!rows) {
      report.skipped(name);
      continue;
    }
    const categories = new Map<string, number>();
    const checks = new Map<string, number>();
    for (const row of rows) {
      const findings = findingsOf(row);
      for (const category of new Set(findings.map((finding) => finding.category))) {
        categories.set(category, (categories.get(category) ?? 0) + 1);
        report.show(`${name}:${category}`, row, findings);
      }
      for (const { check } of findings) checks.set(check, (checks.get(check) ?? 0) + 1);
    }
    for (const category of ["confidentiality", "promotion", "unprofessional", "privacy"]) {
      report.line(name, category, perThousand(categories.get(category) ?? 0, rows.length));
    }
    const worst = [...checks].toSorted((a, b) => b[1] - a[1]).slice(0, 6);
    report.line(name, "most flags", worst.map(([check, count]) => `${check} ${count}`).join(", "));
  }
}
