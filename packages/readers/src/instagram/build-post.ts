import { createHash } from "node:crypto";
import type { Post } from "@hindsight/core/post";
import type { Draft } from "./draft.ts";

/** Gives a draft its id and finds the links and handles in its text. Instagram gives neither ids nor permalinks. */
export function buildPost(draft: Draft, handle: string | undefined): Post {
  return {
    id: idOf(draft),
    platform: "instagram",
    kind: draft.kind,
    text: draft.text,
    date: draft.date,
    dateIsExact: draft.dateIsExact,
    handle,
    status: draft.status,
    surface: draft.surface,
    links: [...new Set(linksIn(draft.text))],
    mentions: [...new Set(mentionsIn(draft.text))],
    ...(draft.owner !== undefined && { replyTo: { handle: draft.owner } }),
    isComplete: true,
    media: [...draft.media],
    ...(draft.place && { place: draft.place }),
  };
}

/** Hashes the minute, not the second: web pages show no more, and both forms of one export should agree. */
function idOf({ kind, date, text, firstUri, owner }: Draft): string {
  const content = JSON.stringify([kind, date?.slice(0, 16) ?? "", text, firstUri ?? "", owner ?? ""]);
  return `instagram:${kind}:${createHash("sha256").update(content).digest("hex").slice(0, 16)}`;
}

const linksIn = (text: string): string[] =>
  (text.match(/https?:\/\/[^\s<>"]+/gi) ?? []).map((link) => link.replace(/[.,;:!?)\]}'’”]{1,20}$/, ""));

/** A handle may hold dots inside, never at its end; an `@` inside a word is an e-mail address. */
const mentionsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.@])@(\w+(?:\.+\w+)*)/g)]
    .map(([, handle]) => handle ?? "")
    .filter((handle) => handle.length <= 30);
