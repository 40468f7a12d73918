import { misread, type Draft, type Misread } from "./draft.ts";
import type { HtmlBlock, HtmlRecord } from "./html-record.ts";
import type { Labelled } from "./labelled.ts";
import { mediaOf, type MediaIndex } from "./media.ts";
import { pageDate } from "./page-date.ts";
import { labelledPlace } from "./place.ts";
import type { Surface } from "./surfaces.ts";

/** Reads a post, story or reel of a page; undefined for a picture without words where `surface` needs some. */
export function htmlDraft(
  record: HtmlRecord,
  surface: Surface,
  index: MediaIndex,
): Draft | Misread | undefined {
  const dateRun = dateRunIn(record.blocks);
  const blocks = dateRun === undefined ? record.blocks : withoutLastRun(record.blocks);
  const uris = [...new Set(blocks.flatMap(({ media }) => media))];
  const rows = blocks.flatMap((block) => block.rows);
  const captions = blocks.filter(isPlain).flatMap(({ runs }) => runs);
  const titles = blocks.filter((block) => !isPlain(block)).flatMap(({ runs }) => runs);
  const text = (captions.length > 0 ? captions : titles).join("\n");

  if (text === "" && uris.length === 0) return misread("Neither words nor a picture.");
  if (!record.isMarked && uris.length + rows.length === 0 && dateRun === undefined) {
    return misread("A part of the page with neither a picture nor a date.");
  }
  if (text === "" && surface.needsText) return undefined;
  const ownTitle = captions.length > 0 ? titles.join("\n") : undefined;
  return {
    kind: surface.kind,
    status: surface.status,
    surface: surface.name,
    text,
    date: dateRun === undefined ? undefined : pageDate(dateRun),
    dateIsExact: false,
    media: uris.map((uri, at) => mediaOf(uri, index, at === 0 ? ownTitle : undefined)),
    firstUri: uris[0],
    place: labelledPlace(rows),
  };
}

/** Every value of a record under its label; words outside tables have none. */
export const labelledIn = ({ blocks }: HtmlRecord): readonly Labelled[] =>
  blocks.flatMap(({ rows, runs }) => [...rows, ...runs.map((value) => ({ label: "", value }))]);

const isPlain = (block: HtmlBlock): boolean => block.media.length === 0 && block.rows.length === 0;

/** The last words of a record are its date; in a language we do not know, the class and a year vouch for it. */
function dateRunIn(blocks: readonly HtmlBlock[]): string | undefined {
  const block = blocks.findLast(({ runs }) => runs.length > 0);
  const run = block?.runs.at(-1);
  if (!block || run === undefined || pageDate(run) !== undefined) return run;
  const isDateCell = /(?:^|\s)_a6-o(?:\s|$)/.test(block.classes) && run.length <= 40 && /\d{4}/.test(run);
  return isDateCell ? run : undefined;
}

function withoutLastRun(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const at = blocks.findLastIndex(({ runs }) => runs.length > 0);
  return blocks.map((block, index) => (index === at ? { ...block, runs: block.runs.slice(0, -1) } : block));
}
