import type { Archive, Member } from "@hindsight/core/archive";
import { folderOf, readManifest, type Manifest } from "./manifest.ts";
import { newerName, xMember, type XMember } from "./x-members.ts";

/** A member of the export and what it is to the reader. */
export interface XFile extends XMember {
  readonly member: Member;
}

/** What will be opened, and what the export says of itself. */
export interface Plan {
  readonly files: readonly XFile[];
  readonly manifests: readonly Manifest[];
  /** Sentences about files that are missing, unreadable or left out. */
  readonly notes: readonly string[];
  /** When the newest of the exports was made, in milliseconds; now, where none says. */
  readonly latest: number;
}

/** Reads the manifests and decides which files of posts to open. */
export async function planReading(archive: Archive): Promise<Plan> {
  const known = archive.members.flatMap((member) => {
    const facts = xMember(member.path);
    return facts ? [{ ...facts, member }] : [];
  });
  const manifests: Manifest[] = [];
  const notes = new Set<string>();
  for (const { member } of known.filter(({ role }) => role === "manifest")) {
    const manifest = await readManifest(archive, member);
    if (manifest) manifests.push(manifest);
    else notes.add(`“${member.path}” could not be read, so nothing tells whether the export is complete.`);
  }

  const hasMonths = known.some(({ stem }) => stem === "months");
  const places = new Set(known.map(({ member, stem }) => folderOf(member.path) + stem));
  const files = known.filter(({ member, role, stem }) => {
    if (role === "table" && hasMonths) return false;
    const newer = newerName(stem);
    const isReplaced = newer !== undefined && places.has(folderOf(member.path) + newer);
    if (!isReplaced || !manifests.some(({ stems }) => stems.has(newer) && !stems.has(stem))) return true;
    notes.add(`“${member.path}” is left over from an older export and was not read.`);
    return false;
  });
  const present = new Set(archive.members.map(({ path }) => path));
  for (const { files: listed, isPartial } of manifests) {
    if (isPartial)
      notes.add("X sent this export in several parts: give all of them together to have every post read.");
    for (const [path, count] of listed) {
      if (count > 0 && !present.has(path)) notes.add(`“${path}” is listed in the export but is not in it.`);
    }
  }
  const made = manifests.flatMap(({ madeAt }) => (madeAt !== undefined && madeAt > earliest ? [madeAt] : []));
  // A post that is both deleted and live, in two exports given together, is judged: so the live ones are met first.
  files.sort((a, b) => Number(a.status === "deleted") - Number(b.status === "deleted"));
  return { files, manifests, notes: [...notes], latest: made.length > 0 ? Math.max(...made) : Date.now() };
}

/** Manifests exist since 2020; an earlier date is a fault and must not make every post undated. */
const earliest = Date.UTC(2019, 0, 1);
