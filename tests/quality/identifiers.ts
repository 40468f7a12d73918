import { join } from "node:path";
import * as z from "zod";
import { findingsOf } from "./judge-row.ts";
import type { Report } from "./report.ts";
import { datasets, rowsOf } from "./rows.ts";
import { share } from "./wilson.ts";

const Spans = z.array(z.object({ type: z.string(), value: z.string() }).loose());
const types = ["PHONE_NUMBER", "EMAIL_ADDRESS", "STREET_ADDRESS", "PERSON"];

/** Recall of personal identifiers once a patient is what the post is about, and how often they are flagged where none is. */
export function identifiers(report: Report): void {
  report.title("Personal identifiers, in a care context and without one");
  const rows = rowsOf(join(datasets, "presidio-synth-pii/synth_v2.jsonl"));
  if (!rows) {
    report.skipped("identifiers");
    return;
  }
  for (const type of types) {
    const values = rows.flatMap((row) => Spans.parse(row.spans ?? []).filter((span) => span.type === type));
    const inCare = values.map(({ value }) => ({
      text: `My patient from clinic this morning, ${value.replaceAll("\n", " ")}, needs a review`,
    }));
    const alone = values.map(({ value }) => ({ text: `Here it is: ${value.replaceAll("\n", " ")}` }));
    const isFound = (row: { text: string }) =>
      findingsOf(row).some(({ check }) => check === "direct-patient-identifier");
    report.line(type, "in a care context", share(inCare.filter(isFound).length, inCare.length));
    report.line(type, "without one", share(alone.filter(isFound).length, alone.length));
    for (const row of inCare) if (!isFound(row)) report.show(`identifiers:${type}`, row, []);
  }
}
