import { maxTextLength } from "./draft.ts";

/** One row of a table: the label and what stands after it. */
export interface HtmlRow {
  readonly label: string;
  readonly value: string;
}

/** One part of a record, in page order: the caption, the pictures with their tables, or the date. */
export interface HtmlBlock {
  readonly classes: string;
  /** Runs of text outside tables, decoded, one for each element that holds words; never empty ones. */
  readonly runs: readonly string[];
  /** Paths of pictures and videos, relative to the root of the export. */
  readonly media: readonly string[];
  readonly rows: readonly HtmlRow[];
}

/** One record of a page; `problem` says why it was not read whole, without a word of it. */
export interface HtmlRecord {
  /** Whether the page marks it as a record; otherwise it only stands where records stand. */
  readonly isMarked: boolean;
  readonly blocks: readonly HtmlBlock[];
  readonly problem?: string;
}

/** More parts than this, or more pictures in one, are damage too. */
const maxParts = 1000;

/** Gathers one record from tags and text. Inline tags do not part a run of text; every other tag does. */
export function recordBuilder(isMarked: boolean) {
  const blocks: { classes: string; runs: string[]; media: string[]; rows: HtmlRow[] }[] = [];
  let row: string[] | undefined;
  let run = "";
  let size = 0;

  const block = () => blocks.at(-1) ?? openBlock("");
  const openBlock = (classes: string) => {
    const opened = { classes, runs: [], media: [], rows: [] };
    blocks.push(opened);
    return opened;
  };
  const endRun = () => {
    const text = run.trim();
    run = "";
    if (text !== "") (row ?? block().runs).push(text);
  };
  const endRow = () => {
    endRun();
    if (row && row.length > 0) block().rows.push({ label: row[0] ?? "", value: row.slice(1).join("\n") });
    row = undefined;
  };

  return {
    block(classes: string) {
      endRow();
      if (blocks.length > maxParts) size = Infinity;
      else openBlock(classes);
    },
    text(text: string) {
      size += text.length;
      if (size <= maxTextLength) run += text;
    },
    endRun,
    openRow() {
      endRow();
      row = [];
    },
    endRow,
    media(uri: string) {
      size += 1;
      const { media } = block();
      if (media.length < maxParts && !media.includes(uri)) media.push(uri);
    },
    done(): HtmlRecord {
      endRow();
      return size > maxTextLength
        ? { isMarked, blocks: [], problem: "A record larger than any post." }
        : { isMarked, blocks };
    },
  };
}
