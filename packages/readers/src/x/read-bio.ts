import type { Archive, Member } from "@hindsight/core/archive";
import type { Post } from "@hindsight/core/post";
import type { ReaderEntry } from "@hindsight/core/reader";
import * as z from "zod";
import { jsonRecords } from "../json-records.ts";
import { mentionsIn } from "./tweet-text.ts";
import { maxTextLength, optionalText, unwrapped } from "./x-fields.ts";

/** `profile.js` wraps the bio in a description, `user_details.js` of the oldest exports does not. */
const Profile = z.object({
  bio: optionalText,
  description: z.object({ bio: optionalText, website: optionalText }).optional().catch(undefined),
});

/** Yields the profile text as a post of kind "bio"; an empty one is no post. `number` tells several accounts apart. */
export async function* readBio(
  archive: Archive,
  member: Member,
  { handle, number }: { handle: string | undefined; number: number },
): AsyncGenerator<ReaderEntry> {
  for await (const record of jsonRecords(archive.stream(member))) {
    if (record.kind === "broken") {
      yield { kind: "unreadable", file: member.path, index: record.index, reason: record.reason };
      continue;
    }
    const { data } = Profile.safeParse(unwrapped(record.value));
    const text = (data?.description?.bio ?? data?.bio ?? "").slice(0, maxTextLength).toWellFormed().trim();
    if (text === "") continue;

    const post = bioPost(text, number, handle, data?.description?.website);
    yield { kind: "post", file: member.path, post };
  }
}

const bioPost = (text: string, number: number, handle: string | undefined, website?: string): Post => ({
  id: number === 1 ? "x:bio" : `x:bio-${number}`,
  platform: "x",
  kind: "bio",
  text,
  dateIsExact: false,
  ...(handle !== undefined && { handle, url: `https://x.com/${encodeURIComponent(handle)}` }),
  status: "live",
  links: website === undefined || website === "" ? [] : [website],
  mentions: [...mentionsIn(text)],
  isComplete: true,
  media: [],
});
