import { judge } from "@hindsight/checks";
import { Author } from "@hindsight/core/author";
import type { Finding } from "@hindsight/core/finding";
import { PostKind, type Post } from "@hindsight/core/post";
import type { Row } from "./rows.ts";

const kindOf = (row: Row, handle: string | undefined): Post["kind"] => {
  const named = PostKind.safeParse(row.kind);
  if (named.success && named.data !== "post") return named.data;
  return handle ? "reply" : "post";
};

const linksIn = (text: string): string[] => text.match(/https?:\/\/\S+/g) ?? [];

/** A row as a post: a reply when it begins with a mention, by a health professional unless the row says otherwise. */
export function postOfRow(row: Row): Post {
  const handle = /^@(\w+)\s/.exec(row.text)?.[1];
  return {
    id: `x:${row.id ?? "row"}`,
    platform: "x",
    kind: kindOf(row, handle),
    text: row.text,
    date: row.date ? `${row.date}T12:00:00.000Z` : undefined,
    dateIsExact: false,
    status: "live",
    links: linksIn(row.text),
    mentions: [...row.text.matchAll(/@(\w+)/g)].map(([, name = ""]) => name),
    replyTo: handle ? { handle } : undefined,
    isComplete: true,
    media: row.media ? [{ kind: row.media === "video" ? "video" : "photo", isInArchive: false }] : [],
  };
}

/** What the checks find in a row; reminders (`info`) are left out, since they are never counted as a risk. */
export function findingsOf(row: Row): readonly Finding[] {
  const author = Author.parse({ profession: "doctor", ...row.author });
  const judgement = judge.judge(postOfRow(row), author);
  return judgement.kind === "judged" ? judgement.findings.filter(({ severity }) => severity !== "info") : [];
}
