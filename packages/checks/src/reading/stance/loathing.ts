import type { Span } from "@hindsight/core/finding";
import type { Reading } from "../reading.ts";

const loathing = /^(?:hate|hates|hated|despise|loathe|detest)\b/;
/** "I hate", "really hate", or a sentence that begins with it. */
const mine =
  /(?:^|[.!?,;:…"(-]\s{0,2}|\b(?:i|we|and|really|fucking|fuckin|absolutely|just|still|always|do|genuinely|honestly|so|to|would|i'd|bloody|properly|secretly|how|truly|god|also|fully|officially)\s)$/;
const unlikeMe =
  /\b(?:thought i'd|used to|expected to|people|they|who|why do \w{2,12}|you|that|he|she)(?: \w{2,10})? $/;

/** "Sick of hearing ...": what follows is what others say. */
const tired = /^ (?:hearing|reading|seeing|being told|people (?:calling|saying|who say))\b/;

/** Whether words of dislike ("hate") are somebody else's, or were before the author knew better. Other words never are. */
export function isOthersLoathing(reading: Reading, { start, end }: Span): boolean {
  const text = reading.lower.slice(start, end);
  if (tired.test(reading.lower.slice(end, end + 24))) return true;
  if (!loathing.test(text)) return false;

  const sentence = reading.sentenceAt(start);
  const before = reading.lower.slice(Math.max(sentence.start, start - 40), start);
  return text.startsWith("hates") || !mine.test(before) || unlikeMe.test(before);
}
