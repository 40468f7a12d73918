import type { StatementBody } from "@hindsight/core/statement";
import { britishDate } from "../british-date.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { reflectionParts } from "./reflection.ts";

/** The reflection note on paper: numbers first, then room to write. */
export function ReflectionPage({ auditId, body }: { auditId: string; body: StatementBody }) {
  return (
    <>
      <StageSteps auditId={auditId} at="statement" open={readyStages} />
      <div class="paper stack">
        <h1>Reflection: going through my old posts</h1>
        <p class="facts">{britishDate(body.madeAt)}</p>
        <p class="row screen-only">
          <a class="button" href={`/audits/${auditId}/reflection.txt`} download>
            Save as text
          </a>
          <button class="button quiet" type="button" data-print hidden>
            Print
          </button>
        </p>
        <p class="hint screen-only">
          A beginning for your portfolio, in themes and numbers only. A portfolio can be read by others: leave
          out anything from which a patient or a colleague could be recognised.
        </p>
        {reflectionParts(body).map(({ heading, lines, isOpen }) => (
          <section class="reflection">
            <h2>{heading}</h2>
            {lines.map((line) => (
              <p class={isOpen ? "hint" : undefined}>{line}</p>
            ))}
            {isOpen && <div class="lines" aria-hidden="true"></div>}
          </section>
        ))}
        <p>
          <a class="screen-only" href={`/audits/${auditId}/statement`}>
            Back to the statement
          </a>
        </p>
      </div>
    </>
  );
}
