import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rules } from "@hindsight/checks/judge";
import { byLabel } from "./by-label.ts";
import { falseAlarms } from "./false-alarms.ts";
import { identifiers } from "./identifiers.ts";
import { printReport } from "./report.ts";
import { riskySets } from "./risky-sets.ts";
import { datasets, rowsOf } from "./rows.ts";

/*
 * Prints how well the checks judge: `npm run quality`, with `-- --show GROUP` to list the cases behind a figure
 * ("sentiment:promotion", "pairs:missed"). Nothing here passes or fails.
 */
const { values } = parseArgs({ options: { show: { type: "string" } } });
const report = printReport((line) => process.stdout.write(`${line}\n`), values.show);
const start = performance.now();
process.stdout.write(`Rules ${rules}\n`);

falseAlarms(report);
riskySets(report);
identifiers(report);

report.title("Subtle posts with harmless twins");
const pairs = ["t1", "t3", "t5"].map((name) => rowsOf(join(datasets, "pairs", `${name}.jsonl`)));
if (pairs.includes(undefined)) report.skipped("pairs");
else
  byLabel(
    report,
    "pairs",
    pairs.flatMap((rows) => rows ?? []),
  );

report.title("Invented posts, written in ignorance of the checks");
const invented = join(import.meta.dirname, "invented");
for (const file of readdirSync(invented).filter((name) => name.endsWith(".jsonl"))) {
  const rows = rowsOf(join(invented, file)) ?? [];
  const name = file.replace(".jsonl", "");
  byLabel(
    report,
    `${name}, plain`,
    rows.filter((row) => row.subtle !== true),
  );
  byLabel(
    report,
    `${name}, subtle`,
    rows.filter((row) => row.subtle === true),
  );
}

process.stdout.write(`\n${((performance.now() - start) / 1000).toFixed(1)} s\n`);
