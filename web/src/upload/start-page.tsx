import type { Audit } from "@hindsight/core/audit";
import { britishDate } from "../british-date.ts";
import { AskForExport } from "./ask-for-export.tsx";

interface StartProps {
  readonly hasSample: boolean;
  /** How many audits there are. */
  readonly known: number;
  /** The audit that the export to come is held against. */
  readonly previous?: Audit | undefined;
  /** Whether files go straight to where uploads are kept. */
  readonly isDirect: boolean;
}

/** The first page: what this is, and where to drop the export. */
export function StartPage({ hasSample, known, previous, isDirect }: StartProps) {
  const action = previous ? `/audits?previous=${previous.id}` : "/audits";
  return (
    <>
      <div class="hero">
        <h1>Look back over your posts, calmly and in private</h1>
        <p class="lead">
          Give Hindsight the copy of your data that X or Instagram sent you. It reads every post, points at
          the ones worth another look, says why in plain words, and leaves every decision to you.
        </p>
      </div>
      {previous && (
        <p class="note">
          This will be held against your audit of <bdi>{previous.label}</bdi>,{" "}
          {britishDate(previous.createdAt)}: your decisions come along, and each deletion is checked.{" "}
          <a href="/">It is another account</a>
        </p>
      )}
      <form
        class="drop"
        id="upload"
        method="post"
        action={action}
        enctype="multipart/form-data"
        data-direct={isDirect}
      >
        <h2>Your export</h2>
        <p class="drop-hint" hidden>
          Drop the .zip, several of them, or the unpacked folder anywhere in this box.
        </p>
        <div class="field">
          <label for="files">Choose the .zip the platform sent you</label>
          <p class="hint" id="files-hint">
            If it came in several parts, choose them all.
          </p>
          <input id="files" type="file" name="files" multiple aria-describedby="files-hint" />
        </div>
        <div class="field">
          <label for="folder">Or choose its unpacked folder</label>
          <input id="folder" type="file" name="folder" multiple webkitdirectory="" />
        </div>
        <button class="button" type="submit">
          Bring it in
        </button>
        <div id="upload-progress" hidden>
          <label for="upload-bar" id="upload-words">
            Bringing it in
          </label>
          <progress id="upload-bar" max="1" value="0"></progress>
          <p id="upload-left" class="hint"></p>
          <button class="button quiet" type="button" id="upload-stop">
            Stop
          </button>
        </div>
        <p id="upload-problem" class="problem" role="alert" hidden></p>
      </form>
      {hasSample && !previous && (
        <form class="sample" method="post" action="/sample">
          <p>No export to hand? See how it works on an invented account first.</p>
          <button class="button quiet" type="submit">
            Try the sample
          </button>
        </form>
      )}
      {known > 0 && (
        <p>
          <a href="/audits">Go on with an audit you began earlier</a>
        </p>
      )}
      <AskForExport />
    </>
  );
}
