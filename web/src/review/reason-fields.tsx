import { usualReasons } from "./usual-reasons.ts";

/** The usual reasons to keep a post, each of them a button that keeps it, and room for other words. */
export function ReasonFields({ anchor, reason }: { anchor: string; reason: string | undefined }) {
  const id = `${anchor}-reason`;
  return (
    <details class="reason" open={reason !== undefined}>
      <summary>Add a reason or a note</summary>
      <p class="hint" id={`${id}-hint`}>
        Usual reasons to keep a post:
      </p>
      <ul class="reasons">
        {usualReasons.map((words, place) => (
          <li>
            <button class="reason-button" type="submit" name="keepFor" value={words} data-marked="to keep">
              <kbd class="key" aria-hidden="true">
                {place + 1}
              </kbd>
              {words}
            </button>
          </li>
        ))}
      </ul>
      <label for={id}>Or in your own words, kept with your decision</label>
      <textarea id={id} name="reason" rows={2} maxlength={2000} autocomplete="off">
        {reason ?? ""}
      </textarea>
      <p class="row keep-row" hidden>
        <button
          class="button small"
          type="submit"
          name="choice"
          value="keep"
          data-marked="to keep"
          data-save=""
        >
          Keep it
        </button>
        <span class="hint">
          <kbd>Enter</kbd> saves, with or without words; <kbd>Esc</kbd> goes back.
        </span>
      </p>
    </details>
  );
}
