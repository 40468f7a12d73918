import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { rules } from "@hindsight/checks/judge";
import { byLabel } from "./by-label.ts";
import { falseAlarms } from "./false-alarms.ts";
import { identifiers } from "./identifiers.ts";
import { maskedNames } from "./masked-names.ts";
import { printReport } from "./report.ts";
import { riskySets } from "./risky-sets.ts";
import { datasets, rowsOf, type Row } from "./rows.ts";
import { withSecondReader } from "./second-reader.ts";

/*
 * Prints how well the checks judge: `npm run quality`, with `-- --show GROUP` to list the cases behind a figure
 * ("sentiment:promotion", "pairs:missed"). Nothing here passes or fails. `-- --second-reader WHERE` (an address, `folder:DIR`,
 * `bedrock:REGION:MODEL`; `--model NAME`, `--mask-names`, and `--may-leave` where it is not on this computer) compares the rules with a
 * second reader on the labelled sets instead.
 */
const { values } = parseArgs({
  options: {
    show: { type: "string" },
    "second-reader": { type: "string" },
    model: { type: "string" },
    "may-leave": { type: "boolean" },
    "mask-names": { type: "boolean" },
  },
});
const where = values["second-reader"];
const report = printReport((line) => process.stdout.write(`${line}\n`), values.show);
const start = performance.now();
process.stdout.write(`Rules ${rules}\n`);

const pairs = ["t1", "t3", "t5"].map((name) => rowsOf(join(datasets, "pairs", `${name}.jsonl`)));
const invented = join(import.meta.dirname, "invented");
const sets = [
  ...(pairs.includes(undefined) ? [] : [{ name: "pairs", rows: pairs.flatMap((rows) => rows ?? []) }]),
  ...readdirSync(invented)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((file) => plainAndSubtle(file.replace(".jsonl", ""), rowsOf(join(invented, file)) ?? [])),
];

if (where === undefined) rulesAlone();
else
  await withSecondReader(report, sets, {
    where,
    model: values.model,
    mayLeave: values["may-leave"] ?? false,
    masksNames: values["mask-names"] ?? false,
    key: process.env.HINDSIGHT_SECOND_READER_KEY,
  });

function rulesAlone(): void {
  falseAlarms(report);
  riskySets(report);
  identifiers(report);
  maskedNames(
    report,
    sets.filter(({ name }) => name !== "pairs").flatMap(({ rows }) => rows),
  );
  report.title(
    "Labelled posts: subtle ones with harmless twins, and ones invented in ignorance of the checks",
  );
  if (pairs.includes(undefined)) report.skipped("pairs");
  for (const { name, rows } of sets) byLabel(report, name, rows);
}

function plainAndSubtle(name: string, rows: readonly Row[]) {
  return [
    { name: `${name}, plain`, rows: rows.filter((row) => row.subtle !== true) },
    { name: `${name}, subtle`, rows: rows.filter((row) => row.subtle === true) },
  ];
}

process.stdout.write(`\n${((performance.now() - start) / 1000).toFixed(1)} s\n`);
