import type { Recommendation, WayOn } from "@hindsight/core/recommendation";
import { counted, number } from "../counted.ts";

/** Counts that the paragraph mentions beside the recommendation itself. */
export interface WayOnCounts {
  readonly judged: number;
  readonly flagged: number;
  readonly since?: number | undefined;
}

/** What is suggested, as a heading. */
export const wayOnHeadings: Record<WayOn, string> = {
  "clean-up": "Clean up this account, post by post",
  "clear-old": "Keep this account, and delete what is older than your professional life",
  "new-account": "Consider a new account for your professional life",
  "cannot-say": "Too little could be read to say",
};

/** "about 20 minutes", "about 3 hours". */
export function durationWords(hours: number): string {
  const minutes = Math.max(5, Math.ceil((hours * 60) / 5) * 5);
  if (minutes < 90) return `about ${counted(minutes, "minute")}`;
  return `about ${counted(Math.round(hours), "hour")}`;
}

/** The one paragraph that answers the guidance's question, from figures that stand on the same page. */
export function wayOnParagraph(recommendation: Recommendation, counts: WayOnCounts): string {
  const { way, share, hours } = recommendation;
  if (way === "cannot-say") {
    return "Most of this account could not be read or judged, so the figures here say little about it. A complete export, or a look at the posts yourself, comes first.";
  }
  const found = `${counted(counts.flagged, "post")} of the ${number(counts.judged)} that could be judged ${counts.flagged === 1 ? "was" : "were"} flagged (${percent(share)}).`;
  const work = hours > 0 ? ` Deciding and doing what is left should take you ${durationWords(hours)}.` : "";
  return [found + work, ageSentence(recommendation, counts.since), reasons[way]].filter(Boolean).join(" ");
}

const reasons: Record<Exclude<WayOn, "cannot-say">, string> = {
  "clean-up":
    "That is less than it would cost to begin again, and a new account would not take the old posts away: they would still be yours, under your name.",
  "clear-old":
    "Deleting those years whole is quicker than judging each post, and leaves your newer ones and your readers where they are. Keep the export: it is your own copy of what you delete.",
  "new-account":
    "At that rate a fresh start costs less than going through everything. The old account stays yours all the same: delete the weightiest posts first, then make it private or close it.",
};

/** How the posts lie around the beginning of the professional life, when the person told when that was. */
function ageSentence({ oldestYear, before }: Recommendation, since: number | undefined): string {
  if (oldestYear === undefined) return "";
  if (since === undefined || !before || before.posts === 0)
    return `Your oldest posts are from ${oldestYear}.`;
  return `Your oldest posts are from ${oldestYear}; ${number(before.posts)} are from before ${since}, when your career as you told it began, and ${number(before.flagged)} of the flagged ones are among them.`;
}

/** "2.5 %" with one decimal below 10. */
export const percent = (share: number): string =>
  `${(share * 100).toLocaleString("en-GB", { maximumFractionDigits: share < 0.1 ? 1 : 0 })} %`;
