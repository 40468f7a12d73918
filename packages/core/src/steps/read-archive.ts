import type { Archive, OpenArchive } from "../archive.ts";
import { tallyCoverage, type CoverageTally } from "../coverage.ts";
import { fingerprinted, type Digest } from "../fingerprint.ts";
import type { Audits, PostBatches, Uploads } from "../ports.ts";
import { yearOf, type Post } from "../post.ts";
import { Problem } from "../problem.ts";
import type { Account, Reader } from "../reader.ts";
import { leaveNothing } from "./leave-nothing.ts";
import { openAudit } from "./open-audit.ts";

/** Posts in a batch: enough to keep a worker busy for a moment, few enough for one small object. */
export const batchSize = 400;

/** What `readArchive` asks for. */
export interface ReadArchiveNeeds {
  readonly audits: Audits;
  readonly uploads: Uploads;
  readonly batches: PostBatches;
  readonly openArchive: OpenArchive;
  /** Starts a SHA-256. */
  readonly newDigest: () => Digest;
  /** Chooses the readers for these paths; throws `Problem` when none fits, saying what the upload looks like. */
  readonly chooseReaders: (paths: readonly string[]) => readonly Reader[];
}

/** Told as reading goes on; `signal` stops it between two posts. */
export interface ReadArchiveInput {
  readonly auditId: string;
  readonly onBatch?: (posts: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads the upload into numbered batches of posts; `keepPictures` removes it. Runs again from the start if it was cut off; may be erased under. */
export function readArchive(needs: ReadArchiveNeeds, input: ReadArchiveInput): Promise<{ batches: number }> {
  return leaveNothing(needs.audits, input.auditId, [needs.batches], () => readUpload(needs, input));
}

async function readUpload(needs: ReadArchiveNeeds, input: ReadArchiveInput): Promise<{ batches: number }> {
  const { audits, uploads } = needs;
  const audit = await openAudit(audits, input.auditId);
  if (audit.coverage) {
    // Read to the end by an earlier run: only the checking is left to do.
    if (audit.state !== "ready") await audits.put({ ...audit, state: "checking", problem: undefined });
    return { batches: audit.batches };
  }

  await audits.clearBatchResults(audit.id);
  await audits.put({ ...audit, state: "reading", problem: undefined });

  const files = await uploads.open(audit.id);
  if (files.length === 0) throw new Problem("nothing-given");
  const opened = await needs.openArchive(files).catch(async (error: unknown) => {
    await Promise.all(files.map((file) => file.close()));
    throw error;
  });
  const archive = fingerprinted(opened, needs.newDigest);

  try {
    const readers = needs.chooseReaders(archive.members.map((member) => member.path));
    const tally = tallyCoverage();
    for (const { path, reason } of archive.ignored) tally.unreadable({ file: path, index: -1, reason });

    const { accounts, batches } = await writeBatches(needs.batches, readers, archive, tally, input);
    const coverage = tally.coverage();
    if (coverage.posts === 0 && coverage.unreadableTotal === 0) {
      throw new Problem("empty-export", { saw: readers.map((reader) => reader.title).join(" and ") });
    }

    const current = await openAudit(audits, audit.id);
    await audits.put({
      ...current,
      state: "checking",
      accounts,
      batches,
      coverage,
      fingerprint: archive.fingerprint(),
    });
    return { batches };
  } finally {
    await archive.close();
  }
}

async function writeBatches(
  batches: PostBatches,
  readers: readonly Reader[],
  archive: Archive,
  tally: CoverageTally,
  { auditId, onBatch, signal }: ReadArchiveInput,
): Promise<{ accounts: readonly Account[]; batches: number }> {
  const accounts: Account[] = [];
  const met = new Set<string>();
  let batch: Post[] = [];
  let written = 0;

  const flush = async () => {
    if (batch.length === 0) return;
    await batches.write(auditId, written, batch);
    onBatch?.(batch.length);
    written += 1;
    batch = [];
  };

  for (const reader of readers) {
    for await (const entry of reader.read(archive)) {
      if (signal?.aborted) throw new Problem("cancelled");
      if (entry.kind === "account") accounts.push(entry.account);
      if (entry.kind === "unreadable") tally.unreadable(entry);
      if (entry.kind === "expected") tally.expect(entry.file, entry.records);
      if (entry.kind === "note") tally.note(entry.text);
      if (entry.kind !== "post") continue;

      const { post, file } = entry;
      if (met.has(post.id)) {
        tally.duplicate(file);
        continue;
      }
      met.add(post.id);
      tally.post(file, { kind: post.kind, year: yearOf(post), media: post.media });
      batch.push(post);
      if (batch.length >= batchSize) await flush();
    }
  }
  await flush();
  return { accounts, batches: written };
}
