import type { Post } from "@hindsight/core/post";

/** Where on the platform a post without a link of its own is found. */
export function whereToFind({
  platform,
  kind,
  surface,
}: Pick<Post, "platform" | "kind" | "surface">): string {
  if (kind === "bio") return "In your profile, under Edit profile.";
  if (platform === "instagram") {
    if (surface === "Threads") return "In Threads: your profile, then scroll to the date.";
    if (kind === "comment") return "In Instagram: Your activity, Interactions, Comments, sorted by date.";
    if (kind === "story") return "In Instagram: your profile, Archive, Stories archive.";
    return "In Instagram: Your activity, Posts, sorted by date.";
  }
  if (platform === "x") return "In X: search for from:yourname and a few of its words.";
  return "In your profile or activity, by its date.";
}
