import { createHash } from "node:crypto";
import type { Post } from "@hindsight/core/post";
import { mentionsIn, writtenText } from "./tweet-text.ts";
import { xDate } from "./x-date.ts";

const textKeys = /^(?:title|text|full_?text|plain_?text|body|summary|comment|message|content)$/i;
const dateKeys = /^(?:created_?at(?:_?millis|_?ms)?|timestamp|published_?at|date)$/i;
const idKeys = /^(?:id|article_?id|note_?id|comment_?id|rest_?id)$/i;

const maxDepth = 6;
const maxTexts = 5000;

/**
 * The rarer writings - articles, community notes, comments on Periscope - have no documented shape, so what they say
 * is found by the names of their fields. Undefined when no text is found.
 */
export function writingPost(
  value: unknown,
  { surface, handle, latest }: { surface: string; handle: string | undefined; latest: number },
): Post | undefined {
  const fields = fieldsOf(value, 0).take(maxTexts).toArray();
  const texts = fields.flatMap(([key, field]) =>
    textKeys.test(key) && typeof field === "string" ? [field] : [],
  );
  const text = writtenText([...new Set(texts)].join("\n\n"), new Map());
  if (text === "") return undefined;

  const ownId = fields.find(([key]) => idKeys.test(key))?.[1];
  const name = surface.toLowerCase().replaceAll(" ", "-");
  const id = /^\w{1,40}$/.test(String(ownId))
    ? String(ownId)
    : createHash("sha256").update(text).digest("hex").slice(0, 16);
  return {
    id: `x:${name}-${id}`,
    platform: "x",
    kind: surface === "Article" ? "post" : "comment",
    text,
    ...xDate(dateIn(fields), latest),
    ...(handle !== undefined && { handle }),
    status: "live",
    surface,
    links: [],
    mentions: [...mentionsIn(text)],
    isComplete: true,
    media: [],
  };
}

/** Every scalar under its key, in order, however deep it lies. */
function* fieldsOf(value: unknown, depth: number): Generator<readonly [string, string | number]> {
  if (typeof value !== "object" || value === null || depth > maxDepth) return;

  for (const [key, inside] of Object.entries(value) as [string, unknown][]) {
    if (typeof inside === "string" || typeof inside === "number") yield [key, inside];
    else yield* fieldsOf(inside, depth + 1);
  }
}

/** Dates come as ISO 8601 or as milliseconds. */
function dateIn(fields: readonly (readonly [string, string | number])[]): string | undefined {
  const found = fields.find(([key]) => dateKeys.test(key))?.[1];
  const isMillis = /^\d{13}$/.test(String(found));
  return isMillis ? new Date(Number(found)).toISOString() : found?.toString();
}
