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
  const kinds = PostKind.options.filter(
    (kind) => kind !== "repost" && (audit.coverage?.byKind[kind] ?? 0) > 0,
  );
  return (
    <fieldset class="field stack">
      <legend>Which posts</legend>
      <Choice name="scope" value="all" isChosen={scope === "all"}>
        All but reposts, repeated posts and posts under three words
      </Choice>
      <Choice name="scope" value="unsure" isChosen={scope === "unsure"}>
        Only what the rules leave open: unsure findings, posts about somebody, other languages
      </Choice>
      <Choice name="scope" value="not-judged" isChosen={scope === "not-judged"}>
        Only posts in other languages, which the rules do not judge
      </Choice>
      <Field id="from" label="From the year" value={filled.from ?? ""} />
      <Field id="to" label="To the year" value={filled.to ?? ""} />
      {kinds.length > 1 &&
        kinds.map((kind) => (
          <p class="check">
            <input type="checkbox" id={`kind-${kind}`} name="kinds" value={kind} checked />
            <label for={`kind-${kind}`}>
              {kindWords[kind]}: {counted(audit.coverage?.byKind[kind] ?? 0, "post")}
            </label>
          </p>
        ))}
      <p class="check">
        <input type="checkbox" id="masks" name="masks" checked={filled.masks !== undefined} />
        <label for="masks">Replace names and handles of others before anything is sent</label>
      </p>
      <p class="hint">
        It then cannot see whom or what a post names, and will miss some of what it would have found:
        promotion above all, since names of brands go too. Some nine in ten full names and six in ten first
        names are replaced; the rest is sent.
      </p>
    </fieldset>
  );
}
