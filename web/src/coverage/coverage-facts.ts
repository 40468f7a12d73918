import type { Audit } from "@hindsight/core/audit";
import { counted, listed, number } from "../counted.ts";
import { languageName } from "./language-name.ts";

/** What an audit looked at and what it did not, as counts for the coverage box. */
export interface CoverageFacts {
  readonly read: number;
  readonly judged: number;
  readonly unreadable: number;
  readonly missing: number;
  /** Posts that were read but not judged, by why. */
  readonly otherLanguages: readonly { readonly name: string; readonly count: number }[];
  readonly deleted: number;
  readonly withoutText: number;
}

const total = (row: Readonly<Record<string, number>> | undefined): number =>
  Object.values(row ?? {}).reduce((sum, count) => sum + count, 0);

/** The facts of a finished audit. */
export function coverageFacts({ coverage, result }: Pick<Audit, "coverage" | "result">): CoverageFacts {
  const notJudged = result?.notJudged ?? {};
  const otherLanguages = Object.entries(notJudged.language ?? {})
    .map(([code, count]) => ({ name: languageName(code), count }))
    .toSorted((a, b) => b.count - a.count);
  const skipped = Object.values(notJudged).reduce((sum, row) => sum + total(row), 0);
  const read = coverage?.posts ?? 0;
  return {
    read,
    judged: Math.max(0, (result?.checked ?? 0) - skipped),
    unreadable: coverage?.unreadableTotal ?? 0,
    missing: coverage?.missing ?? 0,
    otherLanguages,
    deleted: total(notJudged.deleted),
    withoutText: total(notJudged.noText),
  };
}

/** What was not looked at, one phrase each; empty when everything was. */
export function gaps(facts: CoverageFacts): readonly string[] {
  const languages = facts.otherLanguages.reduce((sum, { count }) => sum + count, 0);
  return [
    facts.unreadable > 0 && `${counted(facts.unreadable, "record")} could not be understood`,
    facts.missing > 0 &&
      `${counted(facts.missing, "record")} that the export announces ${facts.missing === 1 ? "is" : "are"} not in it`,
    languages > 0 &&
      `${counted(languages, "post")} not in English ${languages === 1 ? "was" : "were"} not judged`,
    facts.withoutText > 0 &&
      `${counted(facts.withoutText, "picture or video", "pictures or videos")} without words ${facts.withoutText === 1 ? "was" : "were"} not judged`,
    facts.deleted > 0 &&
      `${counted(facts.deleted, "post")} you had already deleted ${facts.deleted === 1 ? "was" : "were"} not judged`,
  ].filter((gap) => gap !== false);
}

/** One line that stands for the whole box. */
export function coverageLine(facts: CoverageFacts): string {
  const notJudged = facts.read - facts.judged;
  const parts = [
    `${counted(facts.read, "post")} read`,
    `${number(facts.judged)} checked`,
    notJudged > 0 && `${number(notJudged)} not checked`,
    facts.unreadable > 0 && `${number(facts.unreadable)} not understood`,
    facts.missing > 0 && `${number(facts.missing)} missing`,
  ];
  return parts.filter((part) => part !== false).join(" · ");
}

/** What may be said when no post was flagged. Never more than was looked at. */
export function nothingFlaggedWords(facts: CoverageFacts): string {
  const open = gaps(facts);
  const looked = `None of the ${counted(facts.judged, "post")} that could be read and checked was flagged.`;
  if (facts.judged === 0) return "No post could be checked, so this audit says nothing about your account.";
  if (open.length === 0)
    return `${looked} Checks can miss things, so your own memory of what you posted still counts.`;
  return `${looked} That is not everything: ${listed(open)}.`;
}
