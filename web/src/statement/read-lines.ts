import type { Statement } from "@hindsight/core/statement";
import { counted, number } from "../counted.ts";
import { languageName } from "../coverage/language-name.ts";

/** What was read, not read and not judged, one sentence each. What was not read is always said, also when it is nothing. */
export function readLines({ read, judged, notJudged, verification }: Statement): readonly string[] {
  const total = (details: Readonly<Record<string, number>> = {}): number =>
    Object.values(details).reduce((sum, count) => sum + count, 0);
  const languages = Object.entries(notJudged.language ?? {}).map(
    ([code, count]) => `${number(count)} in ${languageName(code)}`,
  );
  return [
    `${counted(read.posts, "post")} read from ${counted(read.files, "file")} of the export; ${number(judged)} of them judged.`,
    `${counted(read.notUnderstood, "record")} could not be understood; ${counted(read.missing, "record")} that the export announces ${read.missing === 1 ? "is" : "are"} not in it.`,
    languages.length > 0 && `Not judged, as they are not in English: ${languages.join(", ")}.`,
    total(notJudged.noText) > 0 &&
      `Not judged, as they hold no words: ${counted(total(notJudged.noText), "picture or video", "pictures or videos")}.`,
    total(notJudged.deleted) > 0 &&
      `Not judged, as they were deleted before: ${counted(total(notJudged.deleted), "post")}.`,
    `What can only be seen in a picture or heard in a video was not judged${read.mediaNamed > 0 ? `; posts name ${number(read.mediaNamed)} of these, and ${number(read.mediaNotInExport)} are not in the export` : ""}.`,
    verification !== null &&
      `Held against earlier decisions: ${outcomes
        .map(([key, words]) => `${number(verification[key] ?? 0)} ${words}`)
        .join(", ")}.`,
  ].filter((line) => line !== false);
}

const outcomes = [
  ["gone", "gone from the newer export"],
  ["still-there", "still there"],
  ["came-back", "come back"],
  ["not-in-export", "that this export cannot tell"],
] as const;
