import type { Audit } from "@hindsight/core/audit";
import { modelOf } from "@hindsight/second-reader/place";
import { Field } from "../about/field.tsx";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import type { Filled } from "./ask-form.ts";
import { AskPosts } from "./ask-posts.tsx";
import { LabelledChoice as Choice } from "./labelled-choice.tsx";
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

/** Who is to read, and which posts. Nothing is sent from here. */
export function AskPage({ audit, filled, wrong, found, only }: AskProps) {
  const base = `/audits/${audit.id}/second-reader`;
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="narrow stack">
        <h1>Ask a second reader</h1>
        <p class="lead">
          Rules cannot see what is only understood between the lines. A language model sometimes can: it reads
          your posts again and gives an opinion. It finds what rules miss, it is wrong in its own ways, and
          you decide.
        </p>
        {only ? (
          <p>
            Here it is{" "}
            <strong>
              <bdi>{modelOf(only.settings)}</bdi>
            </strong>
            , chosen and paid for by whoever set this up. Your posts go there only after your yes. Nothing is
            sent from this page.
          </p>
        ) : (
          <p>
            You choose the model. On this computer, nothing leaves it. Anywhere else, your posts do, and you
            are asked for your yes first. Nothing is sent from this page.
          </p>
        )}
        {wrong !== undefined && (
          <p class="problem" role="alert">
            {wrong}
          </p>
        )}
        {!only && <FindForm base={base} found={found} />}
        <form method="post" action={base} class="stack">
          {!only && <Reader filled={filled} found={found?.[0]} />}
          <AskPosts audit={audit} filled={filled} />
          <button class="button" type="submit">
            See what would be sent
          </button>
        </form>
        <p>
          <a href={`/audits/${audit.id}/review`}>Back to the review</a>
        </p>
      </div>
    </>
  );
}

function FindForm({ base, found }: { base: string; found: AskProps["found"] }) {
  return (
    <form method="post" action={`${base}/find`} class="stack">
      <p>
        <button class="button quiet" type="submit">
          Look for a model on this computer
        </button>
      </p>
      {found?.length === 0 && (
        <p class="note">
          None was found at the usual places of Ollama, LM Studio or the llama.cpp server. Start one, or write
          its address below.
        </p>
      )}
      {found && found.length > 0 && (
        <p class="note">
          Found: <bdi>{found.map(({ model, url }) => `${model} at ${new URL(url).host}`).join(", ")}</bdi>
        </p>
      )}
    </form>
  );
}

function Reader({ filled, found }: { filled: Filled; found: FoundModel | undefined }) {
  const kind = filled.kind ?? "endpoint";
  return (
    <fieldset class="field stack">
      <legend>Who is to read</legend>
      <Choice name="kind" value="endpoint" isChosen={kind === "endpoint"}>
        A model on this computer, or at an address of yours
      </Choice>
      <Field
        id="url"
        label="Address"
        why="Any endpoint that speaks as OpenAI’s chat does: Ollama, LM Studio, the llama.cpp server."
        value={filled.url ?? found?.url ?? "http://127.0.0.1:11434"}
      />
      <Field
        id="model"
        label="Model"
        why="The first that the address offers, unless you name one."
        value={filled.model ?? found?.model ?? ""}
      />
      <Choice name="kind" value="folder" isChosen={kind === "folder"}>
        Files in a folder: see every word that would be sent, and bring the answers yourself
      </Choice>
      <Field id="path" label="Folder" value={filled.path ?? ""} />
      <Choice name="kind" value="bedrock" isChosen={kind === "bedrock"}>
        Amazon Bedrock in your own AWS account
      </Choice>
      <Field id="region" label="Region" value={filled.region ?? "eu-west-2"} />
      <Field
        id="bedrockModel"
        label="Model of Bedrock"
        why="Its name as Bedrock writes it, for instance amazon.nova-lite-v1:0."
        value={filled.bedrockModel ?? ""}
      />
    </fieldset>
  );
}
