import type { Archive, Member, OpenArchive } from "../archive.ts";
import { everyFlagged } from "../every-flagged.ts";
import type { Audits, Ledger, Pictures, Uploads } from "../ports.ts";
import { Problem } from "../problem.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** Bytes of one picture and of all pictures of one audit; what is beyond is not kept. */
export const pictureLimits = { each: 12_000_000, all: 500_000_000 } as const;

/** What `keepPictures` asks for. */
export interface KeepPicturesNeeds {
  readonly audits: Audits;
  readonly uploads: Uploads;
  readonly ledger: Ledger;
  readonly pictures: Pictures;
  readonly openArchive: OpenArchive;
  /** Whether a member is a picture published with a post; no other member is opened. */
  readonly isPostPicture: (path: string) => boolean;
}

/**
 * Keeps the pictures of flagged posts so that they can be seen beside them, then removes the upload.
 * A picture that is damaged or too large is left out: the review goes on without it.
 * Throws, and removes nothing, before `flagTogether` has concluded: until then not all that is flagged is known.
 */
export function keepPictures(
  needs: KeepPicturesNeeds,
  { auditId }: { readonly auditId: string },
): Promise<{ kept: number }> {
  return leaveNothing(needs.audits, auditId, [needs.pictures], () => keep(needs, auditId));
}

async function keep(needs: KeepPicturesNeeds, auditId: string): Promise<{ kept: number }> {
  const { audits, uploads, ledger } = needs;
  const { state, result } = await openAudit(audits, auditId);
  if (!result) throw new Error(`audit ${auditId} is ${state} and was not concluded`);
  const paths = new Set<string>();
  for (const { post } of await everyFlagged(ledger, auditId)) {
    for (const { kind, path } of post.media) {
      if (kind === "photo" && path !== undefined && needs.isPostPicture(path)) paths.add(path);
    }
  }

  const files = paths.size > 0 ? await uploads.open(auditId) : [];
  let kept = 0;
  if (files.length > 0) {
    const archive = await needs.openArchive(files);
    try {
      kept = await copyPictures(needs, auditId, archive, paths);
    } finally {
      await archive.close();
    }
  }
  await uploads.remove(auditId);
  return { kept };
}

async function copyPictures(
  { pictures }: KeepPicturesNeeds,
  auditId: string,
  archive: Archive,
  paths: ReadonlySet<string>,
): Promise<number> {
  let kept = 0;
  let room: number = pictureLimits.all;
  for (const member of archive.members) {
    if (!paths.has(member.path) || member.size > Math.min(pictureLimits.each, room)) continue;
    try {
      await pictures.write(auditId, member.path, bounded(archive, member));
    } catch (error) {
      if (error instanceof Problem && error.code === "damaged-member") continue;
      throw error;
    }
    room -= member.size;
    kept += 1;
  }
  return kept;
}

/** The bytes of a member, no more than it declared. */
async function* bounded(archive: Archive, member: Member): AsyncGenerator<Uint8Array> {
  let left = member.size;
  for await (const bytes of archive.stream(member)) {
    left -= bytes.length;
    if (left < 0) throw new Problem("damaged-member", { file: member.path });
    yield bytes;
  }
}
