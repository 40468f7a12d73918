import type { Audit } from "@hindsight/core/audit";
import { modelOf } from "@hindsight/second-reader/place";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import type { Filled } from "./ask-form.ts";
import { AskPosts } from "./ask-posts.tsx";
import { AskReader } from "./ask-reader.tsx";
import type { FoundModel, OnlyReader } from "./second-readings.ts";

interface AskProps {
  readonly audit: Audit;
  readonly filled: Filled;
  readonly wrong?: string | undefined;
  /** Models found on this computer; undefined when nobody looked. */
  readonly found?: readonly FoundModel[] | undefined;
  /** The one reader there is, where the person does not choose. */
  readonly only?: OnlyReader | undefined;
}

/** The id of the form that looks for models on this computer. */
const findForm = "find-models";

/** Who is to read, and which posts. Nothing is sent from here. */
export function AskPage({ audit, filled, wrong, found, only }: AskProps) {
  const base = `/audits/${audit.id}/second-reader`;
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow ask-reader">
        <h1>Ask a second reader</h1>
        <p class="lead">
          Rules miss what is only said between the lines. A language model can read your posts once more and
          give an opinion. It is wrong in its own ways, and you decide.
        </p>
        {only && (
          <p>
            Here it is{" "}
            <strong>
              <bdi>{modelOf(only.settings)}</bdi>
            </strong>
            , chosen and paid for by whoever set this up. Your posts go there only after your yes.
          </p>
        )}
        <p class="calm">
          <strong>Nothing is sent from this page.</strong> Next you see how much would be sent, where to and
          at what price. It begins only when you say so there.
        </p>
        {wrong !== undefined && (
          <p class="problem" role="alert">
            {wrong}
          </p>
        )}
        {!only && <form id={findForm} method="post" action={`${base}/find`}></form>}
        <form method="post" action={base}>
          {!only && <AskReader filled={filled} found={found} findForm={findForm} />}
          <AskPosts audit={audit} filled={filled} />
          <p class="row">
            <button class="button" type="submit">
              See what would be sent
            </button>
            <a href={`/audits/${audit.id}/review`}>Back to the review</a>
          </p>
        </form>
      </div>
    </>
  );
}
