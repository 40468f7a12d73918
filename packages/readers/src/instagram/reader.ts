import type { Archive } from "@hindsight/core/archive";
import { wantedMembers, type Account, type Reader, type ReaderEntry } from "@hindsight/core/reader";
import { buildPost } from "./build-post.ts";
import { draftsOf } from "./drafts.ts";
import { indexMedia } from "./media.ts";
import { noteKeeper } from "./notes.ts";
import { accountOf, bioOf, type Profile } from "./profile.ts";
import { readProfile } from "./read-profile.ts";
import { recognises } from "./recognises.ts";
import { spokenWordsIn } from "./subtitles.ts";
import { isSubtitles, surfaceOf } from "./surfaces.ts";

/** Reads every Instagram export since 2018, as JSON or web pages, with the Threads posts inside it. */
const instagram: Reader = {
  platform: "instagram",
  title: "Instagram",
  recognises,
  wants: (path) => surfaceOf(path) !== undefined || isSubtitles(path),
  read,
};
export default instagram;

async function* read(archive: Archive): AsyncGenerator<ReaderEntry> {
  const files = wantedMembers(instagram, archive).flatMap((member) => {
    const surface = surfaceOf(member.path);
    return surface ? [{ member, surface }] : [];
  });
  const isProfile = ({ surface }: (typeof files)[number]) => surface.kind === "bio";
  const notes = noteKeeper();

  const profiles: { file: string; profile: Profile }[] = [];
  for (const { member, surface } of files.filter(isProfile)) {
    const profile = await readProfile(archive, member, surface);
    profiles.push({ file: member.path, profile });
    if (profile.handle !== undefined || profile.displayName !== undefined) continue;
    const reason = "A profile without a user name or a name under a label known to us.";
    yield { kind: "unreadable", file: member.path, index: 0, reason };
  }

  const accounts = distinct(profiles.map(({ profile }) => accountOf(profile)));
  for (const account of accounts) yield { kind: "account", account };
  const handle = accounts.length === 1 ? accounts[0]?.handle : undefined;
  for (const { file, profile } of profiles) {
    const bio = bioOf(profile);
    if (bio) yield { kind: "post", file, post: buildPost(bio, profile.handle) };
  }

  const index = indexMedia(archive.members);
  const source = { index, spokenWords: spokenWordsIn(archive, index) };
  for (const { member, surface } of files.filter((file) => !isProfile(file))) {
    let at = -1;
    for await (const draft of draftsOf(archive, member, surface, source)) {
      at += 1;
      if (!draft) continue;
      if (draft.kind === "misread") {
        yield { kind: "unreadable", file: member.path, index: at, reason: draft.reason };
        continue;
      }
      notes.see(draft, member.path);
      yield { kind: "post", file: member.path, post: buildPost(draft, handle) };
    }
  }
  for (const text of notes.notes()) yield { kind: "note", text };
}

/** One account for each handle; an export in several parts repeats its profile. */
const distinct = (accounts: readonly Account[]): readonly Account[] =>
  accounts.length === 0
    ? [accountOf({})]
    : [...new Map(accounts.map((account) => [account.handle, account])).values()];
