import type { Verified } from "@hindsight/core/papers";
import { britishDate } from "../british-date.ts";
import { number } from "../counted.ts";
import type { AgainFacts } from "./again-facts.ts";

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

/** What became of each post that was to be deleted, edited or hidden. */
export function Outcomes({ outcomes }: Pick<AgainFacts, "outcomes">) {
  const total = order.reduce((sum, outcome) => sum + outcomes[outcome].length, 0);
  return (
    <section class="stack">
      <h2>What became of your decisions</h2>
      {total === 0 && <p>Nothing stood on your checklist in the audit before.</p>}
      {order
        .filter((outcome) => outcomes[outcome].length > 0)
        .map((outcome) => (
          <details open={outcome !== "gone"}>
            <summary>
              {words[outcome].title} <span class="count">({number(outcomes[outcome].length)})</span>
            </summary>
            <p>{words[outcome].means}</p>
            <ul>
              {outcomes[outcome].map(({ date, firstWords }) => (
                <li>
                  {britishDate(date)}: <bdi>{firstWords}</bdi>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}
