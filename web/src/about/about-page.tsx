import type { Audit } from "@hindsight/core/audit";
import { StageSteps } from "../stage-steps.tsx";
import type { AuthorForm, FormErrors } from "./author-form.ts";
import { Field } from "./field.tsx";
import { StageRows } from "./stage-rows.tsx";

const jurisdictions = ["UK", "Ireland", "US", "Australia", "other"];

/** What the checks may know about the person; all of it can be skipped. */
export function AboutPage(props: { audit: Audit; form: AuthorForm; errors: FormErrors; received: string }) {
  const { audit, form, errors, received } = props;
  return (
    <>
      <StageSteps auditId={audit.id} at="about" open={["about"]} />
      <div class="narrow">
        <h1>About you</h1>
        <p class="hint">
          <bdi>{audit.label}</bdi>: {received}
        </p>
        <p class="lead">
          A few facts make the checks fairer to you. None is required, and none leaves this audit: a check
          only uses what you tell it.
        </p>
        <ErrorSummary errors={errors} />
        <form method="post" action={`/audits/${audit.id}/about`} class="stack">
          <p>
            <button class="button" type="submit" name="skip" value="1" formnovalidate>
              Skip this and start the audit
            </button>
          </p>
          <Field
            id="profession"
            label="Your profession"
            why="Some rules hold for doctors only. For example: doctor, nurse, medical student."
            value={form.profession}
            error={errors.profession}
          />
          <StageRows rows={form.stages} errors={errors} />
          <div class="field">
            <label for="jurisdiction">Where you practise</label>
            <p class="hint" id="jurisdiction-hint">
              Advertising and professional rules differ by country.
            </p>
            <select id="jurisdiction" name="jurisdiction" aria-describedby="jurisdiction-hint">
              {jurisdictions.map((place) => (
                <option value={place} selected={place === form.jurisdiction}>
                  {place === "other" ? "Somewhere else" : place}
                </option>
              ))}
            </select>
          </div>
          <Field
            id="name"
            label="Your name"
            why="So that your own name is not taken for a patient’s, and to see whether your account says who you are."
            value={form.name}
            error={errors.name}
            autocomplete="name"
          />
          <Field
            id="brands"
            label="Brands, clinics, books or courses of your own"
            why="A post that promotes what is yours needs a clear label too. Put commas between them."
            value={form.brands}
            error={errors.brands}
            isLong
          />
          <Field
            id="workplaces"
            label="Where you work or worked"
            why="A named hospital can make a patient easier to recognise. Put commas between them."
            value={form.workplaces}
            error={errors.workplaces}
            isLong
          />
          <Field
            id="interests"
            label="Interests you declare"
            why="Sponsors, speaker fees or shares: posts about them may need a declaration. Put commas between them."
            value={form.interests}
            error={errors.interests}
            isLong
          />
          <button class="button" type="submit">
            Save and start the audit
          </button>
        </form>
      </div>
    </>
  );
}

function ErrorSummary({ errors }: { errors: FormErrors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <div class="problem" role="alert">
      <h2>Please look at this again</h2>
      <ul>
        {entries.map(([id, words]) => (
          <li>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
