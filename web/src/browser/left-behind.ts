import { counted, listed, sized } from "../counted.ts";

/** A file inside an export that stays on the person's own disk. */
export interface LeftFile {
  readonly name: string;
  readonly size: number;
}

/** What files that are never sent are about, by their names. The first that fits counts. */
const subjects = [
  ["messages", /message|inbox|direct|grok|chat/i],
  ["contacts and followers", /contact|follow|phone|email/i],
  ["advertising data", /(?:^|[/_-])ads?(?:[/_-]|$)|advert|personali[sz]ation/i],
  ["log-in and device records", /ip-audit|login|log-in|device|security|session|key-registry/i],
  ["likes, searches and lists", /like|saved|search|list|moment|bookmark/i],
  ["pictures and videos", /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|webm|m4v)$/i],
] as const;

/** "Left on your computer, unopened: messages (1.2 GB), contacts and followers (3 MB) and 40 other files (12 MB)." Empty when nothing is left. */
export function leftBehindWords(files: readonly LeftFile[]): string {
  if (files.length === 0) return "";
  const bySubject = Map.groupBy(files, ({ name }) => subjects.find(([, pattern]) => pattern.test(name))?.[0]);
  const sum = (some: readonly LeftFile[]) => some.reduce((bytes, { size }) => bytes + size, 0);
  const parts = subjects.flatMap(([subject]) => {
    const some = bySubject.get(subject);
    return some ? [`${subject} (${sized(sum(some))})`] : [];
  });
  const others = bySubject.get(undefined);
  if (others) parts.push(`${counted(others.length, "other file")} (${sized(sum(others))})`);
  return `Left on your computer, unopened: ${listed(parts)}.`;
}
