import type { FormErrors, StageRow } from "./author-form.ts";
import { Field } from "./field.tsx";

/** Rows left empty, so that stages can be added without JavaScript. */
const emptyRows = 3;
const empty: StageRow = { stage: "", from: "", to: "" };

/** The stages of the career with their dates, one row each. */
export function StageRows({ rows, errors }: { rows: readonly StageRow[]; errors: FormErrors }) {
  const shown = [...rows, ...Array<StageRow>(emptyRows).fill(empty)];
  return (
    <fieldset class="field">
      <legend>The stages of your career</legend>
      <p class="hint" id="stages-hint">
        What you were when you wrote a post matters: trainees, for one, should not promote dermatology brands.
        For example: “ST4 dermatology”, from 08/2021 to 08/2022. A year alone will do; leave the end empty for
        the stage you are in.
      </p>
      {shown.map((row, at) => (
        <div class="stage-row">
          <Field
            id={`stage-${at}`}
            name="stage"
            label={`Stage ${at + 1}`}
            value={row.stage}
            error={errors[`stage-${at}`]}
          />
          <Field id={`from-${at}`} name="from" label="From" value={row.from} error={errors[`from-${at}`]} />
          <Field id={`to-${at}`} name="to" label="To" value={row.to} error={errors[`to-${at}`]} />
        </div>
      ))}
    </fieldset>
  );
}
