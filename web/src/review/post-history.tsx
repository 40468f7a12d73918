import type { HistoryEntry } from "@hindsight/core/ports";
import { britishTime } from "../british-date.ts";
import { choiceWords } from "../plain-words.ts";
import { tamed } from "./text-pieces.ts";

/** What happened to a post, oldest first. */
export function PostHistory({ history }: { history: readonly HistoryEntry[] }) {
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">What happened to this post</h2>
      {history.length === 0 ? (
        <p class="hint">Nothing yet: you have not decided about it.</p>
      ) : (
        <ol>
          {history.map((entry) => (
            <li>
              <span class="facts">
                <time datetime={entry.at}>{britishTime(entry.at)}</time>
              </span>{" "}
              {eventWords(entry)}
              {entry.event !== "undone" && entry.decision?.reason !== undefined && (
                <>
                  : <bdi class="post-text">{tamed(entry.decision.reason)}</bdi>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function eventWords({ event, decision }: HistoryEntry): string {
  const marked = decision && `marked ${choiceWords[decision.choice]}`;
  switch (event) {
    case "decided":
      return decision ? `Marked ${choiceWords[decision.choice]}` : "Decision taken back";
    case "carried":
      return `Came along from the audit before, ${marked ?? "undecided"}`;
    case "undone":
      return `Decision undone: now ${marked ?? "still to decide"}`;
    case "done":
      return "Ticked off on the checklist";
    case "not-done":
      return "Tick on the checklist taken back";
  }
}
