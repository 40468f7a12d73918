import { maxTextLength } from "./x-fields.ts";

/** Links by their short form; an empty target takes the link out of the text. */
export type Links = ReadonlyMap<string, string>;

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };
const shortLinkOrEntity = /https?:\/\/t\.co\/\w{1,40}|&(?:amp|lt|gt);/g;

/**
 * The text as it was written: short links become the address they stand for, and `&amp;` `&lt;` `&gt;` are decoded
 * once. Done in one pass and by link rather than by index, as indices count code points of the raw text.
 */
export function writtenText(raw: string, links: Links): string {
  const text = raw.replace(shortLinkOrEntity, (found) => links.get(found) ?? entities[found] ?? found);
  return text.slice(0, maxTextLength).toWellFormed().trimEnd();
}

/** Handles named in a text that came without a list of them. */
export const mentionsIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(/(?<![\w@/.])@(\w{1,20})/g), ([, handle]) => handle ?? "")),
];

/** Splits the handles a reply begins with, which X adds and does not count, from what was written. */
export function splitLeadingHandles(text: string): readonly [handles: string, rest: string] {
  const handles = /^(?:@\w{1,20}\s+){1,60}/.exec(text)?.[0] ?? "";
  return [handles, text.slice(handles.length)];
}
