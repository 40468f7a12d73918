import type { Judgement } from "../check.ts";
import type { ClueKind } from "../clue.ts";
import { yearOf, type Post } from "../post.ts";
import type { LeftOut, ReadingChoice } from "../reading-plan.ts";

/** Fewer words say nothing that a reader could see more in. */
const fewestWords = 3;
/** Scripts without spaces: as many letters say as much as three words. */
const fewestLetters = 16;
/** Findings below this are "only probably": worth a second reading. */
const sure = 0.8;
/** Clues that describe somebody, or single somebody out. */
export const aboutSomebody: ReadonlySet<ClueKind> = new Set<ClueKind>([
  "name",
  "age",
  "condition",
  "event",
  "occupation",
  "relation",
  "outcome",
  "quotation",
  "feature",
  "subject",
  "update",
  "aside",
  "farewell",
]);

/** Why a post is not sent to a second reader; undefined when it is. `judged` is only called where the rules have a say. */
export function chooseToRead(
  choice: ReadingChoice,
  post: Post,
  judged: () => Judgement,
): Exclude<keyof LeftOut, "repeated"> | undefined {
  if (post.kind === "repost") return "reposts";
  if (post.status === "deleted") return "deleted";
  if (isShort(post)) return "short";
  return isChosen(choice, post) && isInScope(choice, judged) ? undefined : "notChosen";
}

/** The same for posts that would be shown to the reader alike, to the letter: places in one hold in the other. */
export const sameWords = ({ text, media }: Pick<Post, "text" | "media">): string =>
  [text, ...media.map(({ altText = "" }) => altText)].join("\n");

function isShort(post: Post): boolean {
  const words = sameWords(post).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < fewestWords && words.join("").length < fewestLetters;
}

/** Whether a post may be sent at all: the person's own words, still there, of the years and kinds that were chosen. */
export const maySend = (choice: ReadingChoice, post: Post): boolean =>
  post.kind !== "repost" && post.status !== "deleted" && isChosen(choice, post);

function isChosen({ from, to, kinds }: ReadingChoice, post: Post): boolean {
  const year = yearOf(post);
  if (kinds.length > 0 && !kinds.includes(post.kind)) return false;
  return (from === undefined || year >= from) && (to === undefined || year <= to);
}

function isInScope({ scope }: ReadingChoice, judged: () => Judgement): boolean {
  if (scope === "all") return true;

  const judgement = judged();
  if (judgement.kind === "notJudged") return judgement.why === "language";
  if (scope === "not-judged") return false;
  const { findings, clues } = judgement;
  if (findings.length === 0) return clues.some(({ kind }) => aboutSomebody.has(kind));
  return findings.some(({ confidence, severity }) => severity !== "info" && confidence < sure);
}
