import type { Audit } from "@hindsight/core/audit";
import { PostKind } from "@hindsight/core/post";
import { Field } from "../about/field.tsx";
import { counted } from "../counted.ts";
import { kindWords } from "../plain-words.ts";
import type { Filled } from "./ask-form.ts";
import { LabelledChoice as Choice } from "./labelled-choice.tsx";

/** Which posts a second reader is to read, and what is hidden from it. */
export function AskPosts({ audit, filled }: { audit: Audit; filled: Filled }) {
  const scope = filled.scope ?? "all";
  return (
    <>
      <fieldset class="field options">
        <legend>
          <h2>Which posts</h2>
        </legend>
        <Choice
          name="scope"
          value="all"
          isChosen={scope === "all"}
          label="Every post"
          means="Except reposts, repeated posts and posts under three words."
        />
        <Choice
          name="scope"
          value="unsure"
          isChosen={scope === "unsure"}
          label="Only where the rules were unsure"
          means="Unsure findings, posts about somebody, and posts in other languages."
        />
        <Choice
          name="scope"
          value="not-judged"
          isChosen={scope === "not-judged"}
          label="Only posts in other languages"
          means="The rules read English alone and did not judge these."
        />
      </fieldset>
      <Narrower audit={audit} filled={filled} />
      <fieldset class="field">
        <legend>
          <h2>Names of other people</h2>
        </legend>
        <p class="check">
          <input
            type="checkbox"
            id="masks"
            name="masks"
            checked={filled.masks !== undefined}
            aria-describedby="masks-means"
          />
          <label for="masks">Replace names and handles before anything is sent</label>
        </p>
        <p class="hint" id="masks-means">
          Some nine in ten full names and six in ten first names are found and replaced; the rest is sent. The
          reader then cannot see whom or which brand a post names, so it misses more, promotion above all.
        </p>
      </fieldset>
    </>
  );
}

function Narrower({ audit, filled }: { audit: Audit; filled: Filled }) {
  const { from = "", to = "" } = filled;
  const kinds = PostKind.options.filter(
    (kind) => kind !== "repost" && (audit.coverage?.byKind[kind] ?? 0) > 0,
  );
  return (
    <details class="narrower" open={from !== "" || to !== ""}>
      <summary>Only some years, or some kinds of post</summary>
      <div class="years">
        <Field id="from" label="From the year" value={from} />
        <Field id="to" label="To the year" value={to} />
      </div>
      {kinds.length > 1 && (
        <fieldset class="field">
          <legend>Kinds of post</legend>
          <div class="kinds">
            {kinds.map((kind) => (
              <p class="check">
                <input type="checkbox" id={`kind-${kind}`} name="kinds" value={kind} checked />
                <label for={`kind-${kind}`}>
                  {kindWords[kind]}: {counted(audit.coverage?.byKind[kind] ?? 0, "post")}
                </label>
              </p>
            ))}
          </div>
        </fieldset>
      )}
    </details>
  );
}
