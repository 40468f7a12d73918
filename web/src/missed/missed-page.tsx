import type { Audit } from "@hindsight/core/audit";
import type { Papers } from "@hindsight/core/papers";
import type { Post } from "@hindsight/core/post";
import { counted, listed, number } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { coverageFacts, gaps } from "../coverage/coverage-facts.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { DrawForm } from "./draw-form.tsx";
import { MissedList } from "./missed-list.tsx";
import { boundWords, missWords } from "./miss-words.ts";
import { SampleForm } from "./sample-form.tsx";

interface MissedProps {
  readonly audit: Audit;
  /** Posts judged and not flagged. */
  readonly population: number;
  readonly sample: Papers["sample"] | undefined;
  readonly posts: readonly Post[];
}

/** "Did we miss something?": unflagged posts drawn at random, and what the person's ticks say about the rest. */
export function MissedPage({ audit, population, sample, posts }: MissedProps) {
  return (
    <>
      <StageSteps auditId={audit.id} at="overview" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Did we miss something?</h1>
          {sample?.seenAt === undefined ? (
            <Beginning audit={audit} population={population} sample={sample} posts={posts} />
          ) : (
            <Result audit={audit} population={population} sample={sample} posts={posts} />
          )}
          <p>
            <a href={`/audits/${audit.id}`}>Back to the overview</a>
          </p>
        </div>
      </div>
    </>
  );
}

function Beginning({ audit, population, sample, posts }: MissedProps) {
  if (population === 0)
    return <p class="lead">Every post that could be judged was flagged, so there is nothing to draw from.</p>;
  if (!sample)
    return (
      <>
        <p class="lead">
          No check is perfect. Look at some of the {counted(population, "post")} that were judged and not
          flagged, drawn at random, and tick those you would have flagged. A little arithmetic then says how
          much may have been missed.
        </p>
        <DrawForm auditId={audit.id} population={population} />
      </>
    );
  return (
    <>
      <p class="lead">
        Read these {counted(posts.length, "post")} as a patient, a colleague or a journalist would. Tick the
        ones you would have wanted us to flag; most people tick few or none.
      </p>
      <SampleForm auditId={audit.id} posts={posts} missed={[]} />
    </>
  );
}

function Result({ audit, population, sample, posts }: MissedProps) {
  const missed = new Set(sample?.missed);
  const counts = { hits: missed.size, looked: posts.length, population };
  const open = gaps(coverageFacts(audit));
  return (
    <>
      <section class="card" aria-labelledby="bound">
        <h2 id="bound" class="kicker">
          Missed among the posts that were not flagged
        </h2>
        <p class="verdict">{boundWords(counts)}</p>
        <p>{missWords(counts)}</p>
        {open.length > 0 && <p>This says nothing about what was not judged: {listed(open)}.</p>}
      </section>
      <MissedList posts={posts.filter(({ id }) => missed.has(id))} />
      <details>
        <summary>Change your ticks</summary>
        <SampleForm auditId={audit.id} posts={posts} missed={[...missed]} />
      </details>
      <details>
        <summary>Draw other posts</summary>
        <p>
          A new draw replaces this one. Decide how many before you look: drawing again until the figure
          pleases makes it worthless. {number(100)} posts say more than {number(20)}.
        </p>
        <DrawForm auditId={audit.id} population={population} />
      </details>
    </>
  );
}
