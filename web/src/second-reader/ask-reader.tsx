import { Field } from "../about/field.tsx";
import type { Filled } from "./ask-form.ts";
import { LabelledChoice as Choice } from "./labelled-choice.tsx";
import type { FoundModel } from "./second-readings.ts";

interface AskReaderProps {
  readonly filled: Filled;
  /** Models found on this computer; undefined when nobody looked. */
  readonly found: readonly FoundModel[] | undefined;
  /** The id of the form that looks for models; a form cannot stand within another. */
  readonly findForm: string;
}

/** Who is to read: the three places a model can be at, the most private first. */
export function AskReader({ filled, found, findForm }: AskReaderProps) {
  const kind = filled.kind ?? "endpoint";
  return (
    <fieldset class="field options">
      <legend>
        <h2>Who is to read</h2>
      </legend>
      <Choice
        name="kind"
        value="endpoint"
        isChosen={kind === "endpoint"}
        label="A model on this computer, or at an address of yours"
        means="The most private: nothing leaves this computer, unless the address is elsewhere. It needs a program that runs models, such as Ollama or LM Studio."
      >
        <p>
          <button class="button quiet" type="submit" form={findForm}>
            Look for a model on this computer
          </button>
        </p>
        {found && <Found found={found} />}
        <Field
          id="url"
          label="Address"
          why="Leave it as it is for Ollama. Anything that answers as OpenAI’s chat does will do."
          value={filled.url ?? found?.[0]?.url ?? "http://127.0.0.1:11434"}
        />
        <Field
          id="model"
          label="Model"
          why="Leave it empty to take the first one there."
          value={filled.model ?? found?.[0]?.model ?? ""}
        />
      </Choice>
      <Choice
        name="kind"
        value="bedrock"
        isChosen={kind === "bedrock"}
        label="Amazon Bedrock in your own AWS account"
        means="For those who have one. Your posts leave this computer, and Amazon charges you for them."
      >
        <Field id="region" label="Region" value={filled.region ?? "eu-west-2"} />
        <Field
          id="bedrockModel"
          label="Model of Bedrock"
          why="Its name as Bedrock writes it, for instance amazon.nova-lite-v1:0."
          value={filled.bedrockModel ?? ""}
        />
      </Choice>
      <Choice
        name="kind"
        value="folder"
        isChosen={kind === "folder"}
        label="By hand, through files in a folder"
        means="Hindsight writes down every word that would be sent. You take it to a model yourself and put the answers back."
      >
        <Field
          id="path"
          label="Folder"
          why="Its full path, for instance /home/robin/requests."
          value={filled.path ?? ""}
        />
      </Choice>
    </fieldset>
  );
}

function Found({ found }: { found: readonly FoundModel[] }) {
  if (found.length === 0)
    return (
      <p class="note">
        None was found at the usual places of Ollama, LM Studio or the llama.cpp server. Start one and look
        again, or write its address below.
      </p>
    );
  return (
    <p class="note">
      Found: <bdi>{found.map(({ model, url }) => `${model} at ${new URL(url).host}`).join(", ")}</bdi>
    </p>
  );
}
