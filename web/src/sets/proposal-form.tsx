import { NoDefault } from "../review/no-default.tsx";
import { titleOf } from "../review/post-heading.tsx";
import { firstWords } from "../review/text-pieces.ts";
import { proposalWords, type Proposed } from "./proposal.ts";
import type { SetPost } from "./set-posts.ts";

interface FormProps {
  readonly auditId: string;
  readonly place: number;
  readonly proposal: ReadonlyMap<string, Proposed>;
}

const action = ({ auditId, place }: Pick<FormProps, "auditId" | "place">): string =>
  `/audits/${auditId}/sets/${place}`;

/** The name of the field that carries what to do with a post. */
export const choiceField = (postId: string): string => `choice:${postId}`;

/** The button that does what is proposed, as one move. Holds only what it says. */
export function ProposalForm(props: FormProps) {
  const changes = [...props.proposal].filter(([, proposed]) => proposed !== "leave");
  if (!changes.some(([, proposed]) => proposed === "delete")) {
    return (
      <p>
        The posts that break this set were not flagged by themselves, so they cannot be marked here. Consider
        deleting the posts marked below on the platform.
      </p>
    );
  }
  return (
    <form method="post" action={action(props)}>
      <p>
        <strong>Deleting the posts marked below would be enough.</strong> The others then should no longer
        single anybody out. It counts as one decision and can be undone whole.
      </p>
      {changes.map(([postId, proposed]) => (
        <input type="hidden" name={choiceField(postId)} value={proposed} />
      ))}
      <button class="button" type="submit">
        {proposalWords(props.proposal)}
      </button>
    </form>
  );
}

const words: Record<Proposed, string> = { delete: "Delete", keep: "Keep", leave: "Leave as it is" };

/** The same decision with another choice for each post. */
export function ChooseDifferently(props: FormProps & { posts: readonly SetPost[] }) {
  const posts = props.posts.filter(({ flagged }) => flagged !== undefined);
  if (posts.length === 0) return null;
  return (
    <details class="different">
      <summary>Choose differently</summary>
      <form class="stack" method="post" action={action(props)}>
        <NoDefault />
        {posts.map(({ post }) => (
          <fieldset class="set-choice">
            <legend>
              {titleOf(post)}: <q class="post-text">{firstWords(post.text, 60) || "no words"}</q>
            </legend>
            <div class="row">
              {(["delete", "keep", "leave"] as const).map((value) => (
                <label class="radio">
                  <input
                    type="radio"
                    name={choiceField(post.id)}
                    value={value}
                    checked={props.proposal.get(post.id) === value}
                    autocomplete="off"
                  />
                  {words[value]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <button class="button quiet" type="submit">
          Decide as chosen
        </button>
      </form>
    </details>
  );
}
