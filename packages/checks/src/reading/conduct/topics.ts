import { lexicon } from "../lexicon.ts";
import type { Signal } from "../reading.ts";
import { topicWords } from "./topic-words.ts";

/** What a post may touch on; the cheap question asked before any costly one. */
export type Topic = keyof typeof topicWords;

const byWord = new Map<string, Topic[]>();
for (const [topic, words] of Object.entries(topicWords) as [Topic, string][]) {
  for (const word of words.split(" ")) byWord.set(word, [...(byWord.get(word) ?? []), topic]);
}
const anchors = lexicon([...byWord]);

/** The topics whose words stand anywhere in the reading. One look for all checks of conduct. */
export const topicsIn: Signal<ReadonlySet<Topic>> = (reading) =>
  new Set(reading.find(anchors).flatMap((match) => match.entry));
