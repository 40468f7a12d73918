import { choiceButtons, kindWords, platformWords } from "../plain-words.ts";
import { firstWords } from "../review/text-pieces.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import type { TodoGroup } from "./checklist-items.ts";

const heading = ["Platform", "To do", "Date", "Kind", "Link", "First words", "Why", "Your note", "Done"];

/** The checklist as RFC 4180 with a byte order mark, which spreadsheets need to read it as UTF-8. */
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
  return `\ufeff${[heading, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** One cell. What a spreadsheet would run as a formula is led by an apostrophe. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
