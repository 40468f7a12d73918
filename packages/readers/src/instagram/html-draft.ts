import { misread, type Draft, type Misread } from "./draft.ts";
import type { HtmlBlock, HtmlRecord } from "./html-record.ts";
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
  const dateBlock = dateIn(record.blocks);
  const blocks = record.blocks.filter((block) => block !== dateBlock);
  const uris = [...new Set(blocks.flatMap(({ media }) => media))];
  const rows = blocks.flatMap((block) => block.rows);
  const [captions, titles] = [blocks.filter(isPlain), blocks.filter((block) => !isPlain(block))].map((some) =>
    some.map(({ text }) => text).filter((text) => text !== ""),
  );
  const text = (captions?.length ? captions : (titles ?? [])).join("\n");
  if (text === "" && uris.length === 0) return misread("Neither words nor a picture.");
  if (uris.length + rows.length === 0 && !dateBlock)
    return misread("A part of the page that is no post: no picture, no date.");
  if (text === "" && surface.needsText) return undefined;

  const ownTitle = captions?.length ? titles?.join("\n") : undefined;
  return {
    kind: surface.kind,
    status: surface.status,
    surface: surface.name,
    text,
    date: dateBlock && pageDate(dateBlock.text),
    dateIsExact: false,
    media: uris.map((uri, at) => mediaOf(uri, index, at === 0 ? ownTitle : undefined)),
    firstUri: uris[0],
    place: labelledPlace(rows),
  };
}

const isPlain = (block: HtmlBlock): boolean => block.media.length === 0 && block.rows.length === 0;

/** The last words of a record are its date; in an unknown language, the class and a year have to vouch for it. */
function dateIn(blocks: readonly HtmlBlock[]): HtmlBlock | undefined {
  const last = blocks.findLast((block) => isPlain(block) && block.text !== "");
  if (
    !last ||
    last !== blocks.findLast(({ text, media, rows }) => text !== "" || media.length + rows.length > 0)
  ) {
    return undefined;
  }
  if (pageDate(last.text) !== undefined) return last;
  const looksDated =
    /(?:^|\s)_a6-o(?:\s|$)/.test(last.classes) && last.text.length <= 40 && /\d{4}/.test(last.text);
  return looksDated ? last : undefined;
}
