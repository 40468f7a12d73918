import type { Verified } from "@hindsight/core/papers";
import { number } from "../counted.ts";
import { mostShown, type AgainFacts } from "./again-facts.ts";
import { VerifiedPost } from "./verified-post.tsx";

/** What asks for something first, what is done last. */
const order = ["still-there", "came-back", "not-in-export", "gone"] as const;

const words: Record<Verified["outcome"], { readonly title: string; readonly means: string }> = {
  "still-there": {
    title: "Still there",
    means: "You decided to delete, edit or hide these, and they stand unchanged in the newer export.",
  },
  "came-back": {
    title: "Came back",
    means: "These were gone before and are there again, perhaps because the account was restored.",
  },
  "not-in-export": {
    title: "Cannot be told",
    means:
      "The newer export does not cover this kind of post, or lacks records, so look on the platform itself.",
  },
  gone: { title: "Gone", means: "These are not in the newer export any more, or were changed." },
};

interface OutcomesProps extends Pick<AgainFacts, "outcomes" | "flagged"> {
  readonly auditId: string;
}

/** What became of each post that was to be deleted, edited or hidden: the figures, then the posts. */
export function Outcomes({ auditId, outcomes, flagged }: OutcomesProps) {
  const met = order.filter((outcome) => outcomes[outcome].length > 0);
  if (met.length === 0)
    return (
      <section class="stack">
        <h2>What became of your decisions</h2>
        <p>Nothing stood on your checklist in the audit before.</p>
      </section>
    );
  return (
    <section class="stack">
      <h2>What became of your decisions</h2>
      <dl class="figures">
        {order.map((outcome) => (
          <div>
            <dt>{words[outcome].title.toLowerCase()}</dt>
            <dd>{number(outcomes[outcome].length)}</dd>
          </div>
        ))}
      </dl>
      {met.map((outcome) => (
        <details class="outcome" open={outcome !== "gone"}>
          <summary>
            <h3>
              {words[outcome].title} <span class="count">({number(outcomes[outcome].length)})</span>
            </h3>
          </summary>
          <p class="hint">{words[outcome].means}</p>
          <ul class="again-posts">
            {outcomes[outcome].slice(0, mostShown).map((known) => (
              <VerifiedPost auditId={auditId} known={known} flagged={flagged.get(known.postId)} />
            ))}
          </ul>
          <More count={outcomes[outcome].length - mostShown} />
        </details>
      ))}
    </section>
  );
}

const More = ({ count }: { count: number }) =>
  count > 0 ? <p class="hint">And {number(count)} more.</p> : null;
