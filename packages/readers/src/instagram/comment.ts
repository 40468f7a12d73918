import * as z from "zod";
import { misread, type Draft, type Misread } from "./draft.ts";
import { epochDate } from "./epoch-date.ts";
import { pageDate } from "./page-date.ts";
import { labelledOf, type Labelled } from "./labelled.ts";
import { means } from "./labels.ts";
import type { Surface } from "./surfaces.ts";

/** What a handle may look like; a comment of one such word is told from the owner by its place. */
const handle = /^@?\w(?:[\w.]{0,28}\w)?$/;

const Root = z.object({
  title: z.string().optional().catch(undefined),
  timestamp: z.unknown().optional(),
});

/** Reads a comment in the layouts of 2021 to 2026. Labels are localised, so unknown ones are told apart by structure. */
export function commentOf(record: unknown, surface: Surface): Draft | Misread {
  const root = Root.safeParse(record);
  const labelled = labelledOf(record);
  if (!root.success || !labelled) return misread("A comment without labelled values.");
  return commentFrom(labelled, surface, { owner: root.data.title, timestamp: root.data.timestamp });
}

/** Reads a comment from its labelled values: JSON gives timestamps, a web page dates in words. */
export function commentFrom(
  labelled: readonly Labelled[],
  surface: Surface,
  beside: { readonly owner?: string | undefined; readonly timestamp?: unknown } = {},
): Draft | Misread {
  const stamps = [...labelled.map(({ timestamp }) => timestamp), beside.timestamp].map(epochDate);
  const stamp = stamps.find((date) => date !== undefined);
  const filled = labelled.filter(({ value }) => value.trim() !== "");
  const dated = datedIn(filled);
  const rest = filled.filter((entry) => entry !== dated && !means(entry.label, "time"));
  const texts = rest.filter(
    ({ label, isDetail }) => !isDetail && !means(label, "owner") && !means(label, "link"),
  );
  const text = texts.find(({ label }) => means(label, "comment")) ?? likeliest(texts) ?? (stamp && dated);
  if (!text) return misread("A comment without words.");

  return {
    kind: surface.kind,
    status: surface.status,
    surface: surface.name,
    text: text.value.trim(),
    date: stamp ?? (dated && pageDate(dated.value)),
    dateIsExact: stamp !== undefined,
    media: [],
    owner: ownerIn(rest, text) ?? ownerName(beside.owner),
  };
}

/** The value that is the time in words: known by its label, else the last one that reads as a date. */
const datedIn = (filled: readonly Labelled[]): Labelled | undefined =>
  filled.find(({ label }) => means(label, "time")) ??
  filled.findLast(({ label, value }) => !means(label, "comment") && pageDate(value) !== undefined);

/** The comment is the one value no handle could be; where all could be, it comes first. */
const likeliest = (texts: readonly Labelled[]): Labelled | undefined =>
  texts.filter(({ value }) => !handle.test(value)).toSorted((a, b) => b.value.length - a.value.length)[0] ??
  texts[0];

function ownerIn(rest: readonly Labelled[], text: Labelled): string | undefined {
  const others = rest.filter((entry) => entry !== text);
  const named =
    others.find(({ label }) => means(label, "owner")) ?? others.find(({ label }) => means(label, "username"));
  return ownerName((named ?? others.find(({ value, isDetail }) => !isDetail && handle.test(value)))?.value);
}

const ownerName = (value: string | undefined): string | undefined =>
  value !== undefined && handle.test(value) ? value.replace(/^@/, "") : undefined;
