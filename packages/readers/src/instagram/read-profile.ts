import type { Archive, Member } from "@hindsight/core/archive";
import { labelledIn } from "./html-draft.ts";
import { htmlFile } from "./html-file.ts";
import { jsonFile } from "./json-file.ts";
import { labelledOf, type Labelled } from "./labelled.ts";
import { flatProfile, profileFrom, type Profile } from "./profile.ts";
import type { Surface } from "./surfaces.ts";
import { unwrap } from "./unwrap.ts";

/** Reads a profile file in any of its three forms; empty when nothing in it is known to us. */
export async function readProfile(archive: Archive, member: Member, surface: Surface): Promise<Profile> {
  const labelled: Labelled[] = [];
  if (/\.html$/i.test(member.path)) {
    for await (const record of htmlFile(archive, member)) labelled.push(...labelledIn(record));
    return profileFrom(labelled);
  }
  for await (const entry of jsonFile(archive, member)) {
    if (entry.kind === "broken") continue;
    if (surface.shape === "flat-profile") return flatProfile(entry.value);
    for (const record of unwrap(entry.value)) labelled.push(...(labelledOf(record) ?? []));
  }
  return profileFrom(labelled);
}
