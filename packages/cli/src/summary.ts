import type { Audit } from "@hindsight/core/audit";
import type { Coverage } from "@hindsight/core/coverage";
import { Category, Severity, worstSeverity } from "@hindsight/core/finding";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { ReadingCounts } from "@hindsight/core/reading-plan";
import { tableOf } from "./table.ts";

const number = (value: number): string => value.toLocaleString("en-GB");

/** What was found and what was not read, as text for a terminal. Holds no word of a post. */
export function summaryOf(audit: Audit, flagged: readonly FlaggedPost[]): string {
  const accounts = audit.accounts.map(({ platform, handle }) =>
    handle ? `@${handle} on ${platform}` : platform,
  );
  return [
    `Audit ${audit.id}${accounts.length > 0 ? ` of ${accounts.join(" and ")}` : ""}`,
    "",
    ...coverageLines(audit),
    "",
    ...foundLines(flagged),
    "",
    "To review these posts one by one: npm start",
    "",
  ].join("\n");
}

function coverageLines({ coverage, result }: Audit): readonly string[] {
  if (!coverage || !result) return [];
  const judged = coverage.posts - notJudgedTotal(result.notJudged);
  return [
    ...tableOf([
      ["Posts read", number(coverage.posts), kindsOf(coverage)],
      ["Posts judged", number(judged), ""],
      ...Object.entries(result.notJudged).flatMap(([why, details]) =>
        Object.entries(details).map(([detail, count]) => [
          `Not judged`,
          number(count),
          reasonOf(why, detail),
        ]),
      ),
      ...(coverage.duplicates > 0 ? [["Met twice", number(coverage.duplicates), "counted once"]] : []),
      ["Not understood", number(coverage.unreadableTotal), coverage.unreadable[0]?.reason ?? ""],
      ...(coverage.expected === undefined
        ? []
        : [
            [
              "Missing",
              number(coverage.missing),
              `of ${number(coverage.expected)} that the export says it holds`,
            ],
          ]),
    ]),
    ...(result.secondReading ? [secondReaderLine(result.secondReading)] : []),
    ...coverage.notes.map((note) => `Note: ${note}`),
  ];
}

const secondReaderLine = (reading: ReadingCounts): string =>
  `Second reader (${reading.reader}): ${number(reading.read)} posts read, ${number(reading.notRead)} not read; ` +
  `agrees on ${number(reading.agreed)} findings, would leave ${number(reading.wouldLeave)}, adds ${number(reading.added)}${setWords(reading)}`;

const setWords = ({ sets }: ReadingCounts): string =>
  sets
    ? `; of ${number(sets.asked)} sets seen together confirms ${number(sets.confirmed)}, takes apart ${number(sets.dissolved)}, would take apart ${number(sets.left)}`
    : "";

const notJudgedTotal = (notJudged: Readonly<Record<string, Readonly<Record<string, number>>>>): number =>
  Object.values(notJudged)
    .flatMap((details) => Object.values(details))
    .reduce((sum, count) => sum + count, 0);

const kindsOf = ({ byKind }: Coverage): string =>
  Object.entries(byKind)
    .map(([kind, count]) => `${kind} ${number(count)}`)
    .join(", ");

function reasonOf(why: string, detail: string): string {
  if (why === "language") return `not in English (${detail})`;
  if (why === "deleted") return `${detail}: already deleted`;
  return `${detail}: no text, only a picture or video`;
}

function foundLines(flagged: readonly FlaggedPost[]): readonly string[] {
  if (flagged.length === 0) return ["No post was flagged among those that were judged."];
  const rows = Category.options.map((category) => {
    const worst = flagged
      .map(({ findings }) => findings.filter((finding) => finding.category === category))
      .filter((findings) => findings.length > 0)
      .map(worstSeverity);
    const counts = Severity.options.map((severity) => worst.filter((each) => each === severity).length);
    return [category, ...counts.map((count) => (count === 0 ? "·" : number(count))), number(worst.length)];
  });
  return [
    `${number(flagged.length)} posts to look at again`,
    ...tableOf([["", ...Severity.options, "posts"], ...rows]),
  ];
}
