import { Category } from "@hindsight/core/finding";
import { Choice } from "@hindsight/core/decision";
import { categoryWords, choiceButtons, choiceHelp } from "../plain-words.ts";
import { choiceKeys, skipKey, undoKey } from "./choice-keys.ts";

const others: readonly (readonly [string, string])[] = [
  [skipKey, "Skip: look at the next post without deciding."],
  [undoKey, "Undo the last decision; again for the one before it."],
  ["← ↑", "Look at the post before."],
  ["→ ↓", "Look at the next post."],
  ["/", "Search for words in the posts."],
  ["?", "Show these keys."],
  ["0", "All categories."],
];

/** The keys of the review, opened by the browser code. They can be turned off, for those whose tools press keys by themselves. */
export function KeysDialog() {
  const rows = [
    ...Choice.options.map(
      (choice) => [choiceKeys[choice], `${choiceButtons[choice]}: ${choiceHelp[choice]}`] as const,
    ),
    ...others,
    ...Category.options.map((category, place) => [String(place + 1), `${categoryWords[category]}.`] as const),
  ];
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <div class="keys">
        <h2 id="keys-title">Keys</h2>
        <p>One key decides about the post with the frame, and the next one comes by itself.</p>
        <dl>
          {rows.map(([key, words]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">They rest while you write, and together with Ctrl, Alt or the command key.</p>
        <label class="switch">
          <input type="checkbox" id="keys-on" checked autocomplete="off" />
          Single keys are on
        </label>
        <form method="dialog">
          <button class="button" type="submit">
            Close
          </button>
        </form>
      </div>
    </dialog>
  );
}
