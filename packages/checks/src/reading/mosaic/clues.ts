import type { Clue } from "@hindsight/core/clue";
import type { Reading, Signal } from "../reading.ts";
import { bioClues } from "./bio-clues.ts";
import { brandClues } from "./brand-clues.ts";
import { contentClues } from "./content-clues.ts";
import { personClues, type Trace } from "./person-clues.ts";
import { whereabouts } from "./whereabouts.ts";

/** Most clues kept of one post: the mosaic joins kinds of detail, not every word. */
const mostClues = 24;
const longestValue = 80;

/** Everything a post leaves for the account as a whole; empty for most posts. */
export const clues: Signal<readonly Clue[]> = (reading) => {
  const { post } = reading;
  if (post.kind === "repost") return [];
  const at = post.kind === "bio" ? [] : reading.signal(whereabouts);
  const traces: readonly Trace[] = [
    ...reading.signal(bioClues),
    ...(post.kind === "bio" ? [] : reading.signal(personClues)),
    ...at.map((value) => ({ kind: "whereabouts", value }) as const),
    ...reading.signal(brandClues),
    ...reading.signal(contentClues),
  ];
  const kept: readonly Trace[] =
    traces.length === 0 && continuesItself(reading) ? [{ kind: "thread", value: "" }] : traces;
  return kept.slice(0, mostClues).map(({ kind, value, weight }) => ({
    postId: post.id,
    date: post.date,
    kind,
    value: value.slice(0, longestValue),
    ...(weight !== undefined && weight !== 1 && { weight }),
    ...(post.replyTo?.postId !== undefined && { threadId: post.replyTo.postId }),
  }));
};

/** A reply to oneself: without its place in the thread the posts on either side would not be known to belong together. */
const continuesItself = ({ post }: Reading): boolean =>
  post.replyTo?.postId !== undefined && post.handle !== undefined && post.replyTo.handle === post.handle;
