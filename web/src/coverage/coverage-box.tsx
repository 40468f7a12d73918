import type { Audit } from "@hindsight/core/audit";
import type { Unreadable } from "@hindsight/core/reader";
import { counted, number } from "../counted.ts";
import { SecondReaderFacts } from "../second-reader/second-reader-facts.tsx";
import { coverageFacts, coverageLine } from "./coverage-facts.ts";

/** Unreadable records listed one by one; the rest is counted. */
const mostListed = 50;

/** What was read and what was not: in view wherever a result is shown. */
export function CoverageBox({ audit }: { audit: Audit }) {
  const facts = coverageFacts(audit);
  const { coverage } = audit;
  return (
    <aside class="coverage" aria-label="What was looked at">
      <details>
        <summary>
          <strong>What was looked at</strong>
          <span class="coverage-line">{coverageLine(facts)}</span>
        </summary>
        <div class="coverage-body">
          <h2>Not checked</h2>
          <ul>
            {facts.otherLanguages.map(({ name, count }) => (
              <li>
                {counted(count, "post")} in {name}
              </li>
            ))}
            {facts.withoutText > 0 && (
              <li>{counted(facts.withoutText, "picture or video", "pictures or videos")} without words</li>
            )}
            {facts.deleted > 0 && <li>{counted(facts.deleted, "post")} you had already deleted</li>}
            <li>What can only be seen in a picture or heard in a video</li>
          </ul>
          <SecondReaderFacts audit={audit} />
          <UnreadableList records={coverage?.unreadable ?? []} total={facts.unreadable} />
          {facts.missing > 0 && (
            <p>
              The export says it holds {number(coverage?.expected ?? 0)} records in the files that matter
              here; {number(facts.missing)} of them {facts.missing === 1 ? "was" : "were"} not found. Consider
              asking the platform for a new export.
            </p>
          )}
          {coverage && coverage.media.notInArchive > 0 && (
            <p>
              {number(coverage.media.notInArchive)} of{" "}
              {counted(coverage.media.named, "picture or video", "pictures and videos")} named by posts{" "}
              {coverage.media.notInArchive === 1 ? "is" : "are"} not in the export.
            </p>
          )}
          {coverage?.notes.map((note) => (
            <p>{note}</p>
          ))}
          <p class="hint">
            {counted(coverage?.files.length ?? 0, "file")} read
            {coverage &&
              coverage.duplicates > 0 &&
              `, ${counted(coverage.duplicates, "repeated record")} counted once`}
            . Rules of {audit.rules}.
          </p>
        </div>
      </details>
    </aside>
  );
}

function UnreadableList({ records, total }: { records: readonly Unreadable[]; total: number }) {
  if (total === 0) return <p>Every record in the files of posts was understood.</p>;
  const shown = records.slice(0, mostListed);
  return (
    <>
      <h2>Not understood</h2>
      <ul class="unreadable">
        {shown.map(({ file, index, reason }) => (
          <li>
            <bdi class="file">{file}</bdi>
            {index >= 0 && `, record ${number(index + 1)}`}: {reason}
          </li>
        ))}
        {total > shown.length && <li>and {number(total - shown.length)} more</li>}
      </ul>
    </>
  );
}
