import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { TodoGroup } from "../checklist/checklist-items.ts";
import { leftOf } from "../checklist/checklist-items.ts";
import { csvOf } from "../checklist/csv.ts";
import { whereToFind } from "../checklist/where-to-find.ts";
import { kindWords, platformWords } from "../plain-words.ts";
import type { RuleBook } from "../rules/rule-book.ts";

const heading = ["Platform", "Date", "Kind", "Where", "Text now", "Suggested text", "Why", "Your note"];

/** What is to be edited, with a corrected text where a check suggests one, as a table for spreadsheets. */
export function correctionsCsv(groups: readonly TodoGroup[], rules: RuleBook): string {
  const edits = groups.filter(({ choice }) => choice === "edit").flatMap((group) => leftOf(group));
  const rows = edits.map((flagged) => {
    const { post, findings, decision } = flagged;
    return [
      platformWords[post.platform],
      post.date?.slice(0, 10) ?? "",
      kindWords[post.kind],
      post.url ?? whereToFind(post),
      post.text,
      suggestedText(flagged) ?? "",
      findings.map(({ check }) => rules.check(check)?.title ?? check).join("; "),
      decision?.reason ?? "",
    ];
  });
  return csvOf([heading, ...rows]);
}

/** The text with a label in front, where a finding asks for one; a label has to come before anything else. */
export function suggestedText({
  post,
  findings,
}: Pick<FlaggedPost, "post" | "findings">): string | undefined {
  if (!findings.some(({ action }) => action === "label")) return undefined;
  if (/^\s*#?ad(?:vert(?:isement)?)?\b/i.test(post.text)) return undefined;
  return `Ad: ${post.text}`;
}
