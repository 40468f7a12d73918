import { counted, number } from "../counted.ts";
import type { FlaggedTally } from "./tally-flagged.ts";

/** How far the person has come, and the next thing to do. */
export function Headway({ auditId, tally }: { auditId: string; tally: FlaggedTally }) {
  const { flagged, undecided, toDo, done } = tally;
  const next = nextStep(tally);
  return (
    <section class="stack" aria-labelledby="headway">
      <h2 id="headway">How far you are</h2>
      <dl class="figures">
        <Figure label="flagged" value={flagged} />
        <Figure label="still to decide" value={undecided} />
        <Figure label="to do on the platform" value={toDo - done} />
        <Figure label="done" value={done} />
      </dl>
      <label for="decided-bar">
        {number(flagged - undecided)} of {counted(flagged, "post")} decided
      </label>
      <progress id="decided-bar" max={Math.max(1, flagged)} value={flagged - undecided}></progress>
      <p class="row screen-only">
        <a class="button" href={`/audits/${auditId}/${next.stage}`}>
          {next.words}
        </a>
        <a class="button quiet" href={`/audits/${auditId}/missed`}>
          Did we miss something?
        </a>
      </p>
    </section>
  );
}

const Figure = ({ label, value }: { label: string; value: number }) => (
  <div>
    <dt>{label}</dt>
    <dd>{number(value)}</dd>
  </div>
);

function nextStep({ undecided, flagged, toDo, done }: FlaggedTally) {
  if (undecided > 0)
    return { stage: "review", words: undecided === flagged ? "Begin the review" : "Go on with the review" };
  if (toDo > done) return { stage: "checklist", words: "Go to the checklist" };
  return { stage: "statement", words: "See your statement" };
}
