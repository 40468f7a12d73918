import { choiceButtons, kindWords, platformWords } from "../plain-words.ts";
import { firstWords } from "../review/text-pieces.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { TodoGroup } from "./checklist-items.ts";
import { csvOf } from "./csv.ts";

const heading = ["Platform", "To do", "Date", "Kind", "Link", "First words", "Why", "Your note", "Done"];

/** The checklist as a table for spreadsheets. */
export function checklistCsv(groups: readonly TodoGroup[], rules: RuleBook): string {
  const rows = groups.flatMap(({ platform, choice, posts }) =>
    posts.map(({ post, findings, decision, doneAt }) => [
      platformWords[platform],
      choiceButtons[choice],
      post.date?.slice(0, 10) ?? "",
      kindWords[post.kind],
      post.url ?? "",
      firstWords(post.text),
      findings.map(({ check }) => rules.check(check)?.title ?? check).join("; "),
      decision?.reason ?? "",
      doneAt?.slice(0, 10) ?? "",
    ]),
  );
  return csvOf([heading, ...rows]);
}
