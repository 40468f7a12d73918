import type { Clue } from "@hindsight/core/clue";
import { patient } from "../people/patient.ts";
import type { Signal } from "../reading.ts";
import { identifiers } from "./identifiers.ts";

/** Most clues kept of one post: the mosaic joins kinds of detail, not every word. */
const mostClues = 24;
const longestValue = 80;

/** The post's clues to a person in the author's care, for joining with other posts; empty when it singles nobody out. */
export const clues: Signal<readonly Clue[]> = (reading) => {
  const someone = reading.signal(patient);
  if (!someone) return [];

  const { id, date, replyTo } = reading.post;
  const clueOf = (kind: Clue["kind"], value: string): Clue => ({
    postId: id,
    date,
    kind,
    value: value.slice(0, longestValue),
    threadId: replyTo?.postId,
  });
  const named = someone.name
    ? [clueOf("name", reading.lower.slice(someone.name.start, someone.name.end))]
    : [];
  const details = reading
    .signal(identifiers)
    .filter(({ kind }) => kind !== "name")
    .map(({ kind, value }) => clueOf(kind, value));
  return [clueOf("subject", someone.word), ...named, ...details].slice(0, mostClues);
};
