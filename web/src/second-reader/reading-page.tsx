import type { Audit } from "@hindsight/core/audit";
import type { ReadingStatus } from "@hindsight/core/reading-plan";
import { counted, number } from "../counted.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { dollars, readingWords } from "./reading-words.ts";

interface ReadingProps {
  readonly audit: Audit;
  readonly status: ReadingStatus;
  /** Whether it runs at this moment. */
  readonly isLive: boolean;
}

/** How a second reading comes along, and what it came to. */
export function ReadingPage({ audit, status, isLive }: ReadingProps) {
  const base = `/audits/${audit.id}/second-reader`;
  const isDone = status.state === "done";
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow stack" data-watch={isLive ? `${base}/events` : undefined}>
        <h1>The second reader</h1>
        <p class="hint">
          <bdi>{status.reader}</bdi>
        </p>
        <p class="lead" data-progress="now">
          {readingWords(status, isLive)}
        </p>
        <label class="unseen" for="bar">
          Requests answered
        </label>
        <progress id="bar" max={Math.max(1, status.requests)} value={status.requestsAnswered}></progress>
        <dl class="figures">
          <Figure
            name="postsRead"
            label={`of ${counted(status.posts, "post")} read`}
            value={number(status.postsRead)}
          />
          <Figure name="postsUnread" label="without a usable answer" value={number(status.postsUnread)} />
          <Figure name="perMinute" label="posts a minute" value={number(status.postsPerMinute ?? 0)} />
          <Figure name="spent" label="spent so far" value={dollars(status.spent)} />
        </dl>
        {isLive && status.state !== "cancelled" && (
          <form method="post" action={`${base}/cancel`}>
            <button class="button quiet" type="submit">
              Stop the second reader
            </button>
          </form>
        )}
        {!isLive && (
          <>
            <Outcome audit={audit} />
            <div class="row">
              <a class={isDone ? "button" : "button quiet"} href={`/audits/${audit.id}/review`}>
                See what was found
              </a>
              {!isDone && (
                <a class="button" href={`${base}/consent`}>
                  Go on
                </a>
              )}
              <a class="button quiet" href={`${base}?new`}>
                Ask anew
              </a>
            </div>
          </>
        )}
      </div>
    </>
  );
}

function Outcome({ audit }: { audit: Audit }) {
  const reading = audit.result?.secondReading;
  if (!reading) return null;
  return (
    <ul>
      <li>{counted(reading.agreed, "finding")} of the rules it sees too</li>
      <li>
        {counted(reading.wouldLeave, "finding")} of the rules it would leave: kept, further down the list
      </li>
      <li>{counted(reading.added, "finding")} it alone sees: marked as a model’s opinion</li>
      {reading.sets && (
        <li>
          {counted(reading.sets.asked, "group of posts", "groups of posts")} seen together:{" "}
          {reading.sets.confirmed} confirmed ({reading.sets.extended} with posts added),{" "}
          {reading.sets.dissolved} taken apart, {reading.sets.left} it would take apart
        </li>
      )}
      <li>{counted(reading.notRead, "post")} not read by the second reader</li>
    </ul>
  );
}

const Figure = ({ name, label, value }: { name: string; label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd data-progress={name}>{value}</dd>
  </div>
);
