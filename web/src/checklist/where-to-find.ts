import type { Post } from "@hindsight/core/post";
import { britishDate } from "../british-date.ts";

type Placed = Pick<Post, "platform" | "kind" | "surface" | "date">;

/** Where in the app a post without a link of its own is found, step by step and down to its date. */
export function whereToFind(post: Placed): string {
  if (post.kind === "bio") return "In your profile, under Edit profile.";
  if (post.platform === "instagram") return inInstagram(post);
  if (post.platform === "x")
    return `In X: search for from:yourname and a few of its words${post.date === undefined ? "" : `, and look for ${britishDate(post.date)}`}.`;
  return `In your profile or activity, by its date${post.date === undefined ? "" : `: ${britishDate(post.date)}`}.`;
}

function inInstagram({ kind, surface, date }: Placed): string {
  const on = date === undefined ? "" : ` on ${britishDate(date)}`;
  const filtered =
    date === undefined ? "" : `, then Sort and filter with ${britishDate(date)} as its start and end date`;
  if (surface === "Threads") return `In Threads: your profile, then scroll to what you wrote${on}.`;
  if (kind === "comment")
    return `In Instagram: your profile, the three lines, Your activity, Comments${filtered}.`;
  if (kind === "story")
    return `In Instagram: your profile, the three lines, Archive, Stories archive, then the day in the calendar${date === undefined ? "" : `: ${britishDate(date)}`}.`;
  if (surface === "Reels")
    return `In Instagram: your profile, the three lines, Your activity, Reels${filtered}.`;
  return `In Instagram: your profile, the three lines, Your activity, Posts${filtered}.`;
}
