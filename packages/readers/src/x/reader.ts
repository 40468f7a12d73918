import type { Archive } from "@hindsight/core/archive";
import type { Reader, ReaderEntry } from "@hindsight/core/reader";
import { readAccounts } from "./accounts.ts";
import { noteShelf } from "./note-shelf.ts";
import { planReading } from "./plan.ts";
import { readFiles, type Reading } from "./read-files.ts";
import { remarkKeeper } from "./remarks.ts";
import { mediaFinder } from "./tweet-media.ts";
import { looksLikeX, xMember } from "./x-members.ts";

/** Reads the exports X, and Twitter before it, have sent since 2012. */
const x: Reader = {
  platform: "x",
  title: "X (Twitter)",
  recognises: looksLikeX,
  wants: (path) => xMember(path) !== undefined,
  read,
};
export default x;

async function* read(archive: Archive): AsyncGenerator<ReaderEntry> {
  const plan = await planReading(archive);
  const members = plan.files.map(({ member }) => member);
  const accounts = await readAccounts(archive, members, plan.manifests);
  for (const account of accounts) yield { kind: "account", account };
  for (const text of plan.notes) yield { kind: "note", text };

  const isOneAccount = accounts.length < 2;
  const reading: Reading = {
    archive,
    plan,
    shelf: noteShelf(),
    handle: isOneAccount ? accounts[0]?.handle : undefined,
    isOneAccount,
    findMedia: mediaFinder(archive.members),
  };
  const remarks = remarkKeeper();
  for await (const entry of readFiles(reading)) {
    if (entry.kind === "post") remarks.see(entry.post);
    yield entry;
  }
  yield* expectedRecords(reading);
  yield* remarks.entries();
}

/** Told last, as a note that was joined to its post is no longer a record of its own. */
function* expectedRecords({ archive, plan, shelf }: Reading): Generator<ReaderEntry> {
  const joined = shelf.joined();
  const present = new Set(archive.members.map(({ path }) => path));
  const counts = new Map<string, number>();
  for (const { files } of plan.manifests) {
    for (const [file, count] of files) counts.set(file, Math.max(count, counts.get(file) ?? 0));
  }
  for (const [file, count] of counts) {
    if (count === 0 && !present.has(file)) continue;
    yield { kind: "expected", file, records: Math.max(0, count - (joined.get(file) ?? 0)) };
  }
}
