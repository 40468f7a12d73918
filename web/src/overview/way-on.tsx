import type { Recommendation } from "@hindsight/core/recommendation";
import { wayOnHeadings, wayOnParagraph, type WayOnCounts } from "./way-on-words.ts";

/** "Clean up this account, or start a new one?" with what we suggest, why, and the other ways. */
export function WayOnCard({
  recommendation,
  counts,
}: {
  recommendation: Recommendation;
  counts: WayOnCounts;
}) {
  return (
    <section class="card way-on" aria-labelledby="way-on">
      <h2 id="way-on" class="kicker">
        Clean up this account, or start a new one?
      </h2>
      <p class="verdict">{wayOnHeadings[recommendation.way]}</p>
      <p>{wayOnParagraph(recommendation, counts)}</p>
      <details class="help">
        <summary>The three ways, and where the question comes from</summary>
        <dl>
          <div>
            <dt>Clean up</dt>
            <dd>Decide about each flagged post, then delete or edit what you chose. You keep the rest.</dd>
          </div>
          <div>
            <dt>Clear the old</dt>
            <dd>
              Delete everything from before your professional life, flagged or not. Quick, and it also takes
              what no check can see.
            </dd>
          </div>
          <div>
            <dt>New account</dt>
            <dd>
              Begin again under your professional name, and make the old account private or close it. What was
              public before may still be found.
            </dd>
          </div>
        </dl>
        <p>
          The guidance for trainees asks you to consider this (<a href="/rules#clause-BAD-TRN-2">BAD-TRN-2</a>
          ). We only count: you know your plans, and how much the old posts mean to you.
        </p>
      </details>
    </section>
  );
}
