import type { Archive, Member } from "@hindsight/core/archive";
import { commentFrom, commentOf } from "./comment.ts";
import { misread, type Draft, type Misread } from "./draft.ts";
import { flatCommentDraft, flatCommentRecords, flatMediaDraft, flatMediaRecords } from "./flat-tree.ts";
import { htmlDraft, labelledIn } from "./html-draft.ts";
import { htmlFile } from "./html-file.ts";
import { jsonFile } from "./json-file.ts";
import { mediaDraft, type MediaSource } from "./media-record.ts";
import type { Surface } from "./surfaces.ts";
import { unwrap } from "./unwrap.ts";

/** What one record became; undefined for a picture without words where none is needed. */
type Result = Draft | Misread | undefined;

/** Streams what the records of one member became, in file order, one result for each record. */
export async function* draftsOf(
  archive: Archive,
  member: Member,
  surface: Surface,
  source: MediaSource,
): AsyncGenerator<Result> {
  if (/\.html$/i.test(member.path)) {
    for await (const record of htmlFile(archive, member)) {
      if (record.problem !== undefined) yield misread(record.problem);
      else if (surface.shape === "media") yield htmlDraft(record, surface, source.index);
      else yield commentFrom(labelledIn(record), surface);
    }
    return;
  }
  const mayFallBack = !surface.shape.startsWith("flat-");
  for await (const entry of jsonFile(archive, member, { mayFallBack })) {
    if (entry.kind === "broken") yield misread(entry.reason);
    else if (mayFallBack) yield* drafts(entry.value, surface, source);
    else yield* flatDrafts(entry.value, surface, source);
  }
}

async function* drafts(value: unknown, surface: Surface, source: MediaSource): AsyncGenerator<Result> {
  for (const record of unwrap(value)) {
    yield surface.shape === "comment"
      ? commentOf(record, surface)
      : await mediaDraft(record, surface, source);
  }
}

function* flatDrafts(value: unknown, surface: Surface, source: MediaSource): Generator<Result> {
  const comments = surface.shape === "flat-comments" ? flatCommentRecords(value) : undefined;
  const media = surface.shape === "flat-media" ? flatMediaRecords(value, surface) : undefined;
  if (!comments && !media) yield misread("No list of records was found where one was expected.");
  for (const record of comments ?? []) yield flatCommentDraft(record, surface);
  for (const own of media ?? []) yield flatMediaDraft(own.record, own.surface, source.index);
}
