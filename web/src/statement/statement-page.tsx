import { Choice } from "@hindsight/core/decision";
import type { Statement } from "@hindsight/core/statement";
import { britishDate, britishTime } from "../british-date.ts";
import { counted, number } from "../counted.ts";
import { categoryWords, choiceButtons, platformWords, severityWords } from "../plain-words.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { readLines } from "./read-lines.ts";
import { StatementProof } from "./statement-proof.tsx";

/** The statement, to read, print or save: counts and dates, no word of a post. */
export function StatementPage({ auditId, statement }: { auditId: string; statement: Statement }) {
  const json = `/audits/${auditId}/statement.json?at=${encodeURIComponent(statement.madeAt)}`;
  return (
    <>
      <StageSteps auditId={auditId} at="statement" open={readyStages} />
      <div class="paper stack">
        <h1>Statement of {britishDate(statement.madeAt)}</h1>
        <p class="lead">
          What was read of {whose(statement)}, what was flagged, and what was decided. It quotes no post.
        </p>
        <p class="row screen-only">
          <a class="button" href={json} download>
            Save with its check figure (JSON)
          </a>
          <button class="button quiet" type="button" data-print hidden>
            Print
          </button>
          <a href={`/audits/${auditId}/reflection`}>A reflection note for your portfolio</a>
        </p>
        <dl class="facts-list">
          <Fact name="Posts from">
            {statement.period.from === null
              ? "no dated post"
              : `${statement.period.from} to ${statement.period.to ?? ""}`}
            {statement.period.undated > 0 &&
              `, and ${counted(statement.period.undated, "post")} without a date`}
          </Fact>
          <Fact name="Judged">
            {statement.auditedAt === null ? "" : `on ${britishTime(statement.auditedAt)} UTC, `}by the rules
            of {statement.rules}
          </Fact>
          <Fact name="Flagged">
            {counted(statement.flagged, "post")} of {number(statement.judged)} judged
            {statement.together > 0 &&
              `, and ${counted(statement.together, "finding")} on several posts together`}
          </Fact>
        </dl>
        <section class="stack" aria-labelledby="read">
          <h2 id="read">What was read, and what was not</h2>
          <ul>
            {readLines(statement).map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
        <FoundTable statement={statement} />
        <Remarks statement={statement} />
        <StatementProof statement={statement} />
      </div>
    </>
  );
}

const Fact = ({ name, children }: { name: string; children?: unknown }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const whose = ({ accounts }: Statement): string =>
  accounts
    .map(({ platform, handle }) => `${platformWords[platform]}${handle === null ? "" : ` @${handle}`}`)
    .join(" and ") || "one account";

function FoundTable({ statement: { found } }: { statement: Statement }) {
  if (found.length === 0) return <p>No post was flagged among those that were judged.</p>;
  const choices = Choice.options.filter((choice) => found.some(({ chosen }) => (chosen[choice] ?? 0) > 0));
  return (
    <section class="stack" aria-labelledby="found">
      <h2 id="found">What was flagged, and what was decided</h2>
      <div class="scroll" tabindex={0} role="region" aria-label="Posts by weight and decision">
        <table>
          <thead>
            <tr>
              <th scope="col">About</th>
              <th scope="col">Posts</th>
              {choices.map((choice) => (
                <th scope="col">{choiceButtons[choice]}</th>
              ))}
              {found.some(({ onFile }) => onFile > 0) && <th scope="col">Permission on file</th>}
              <th scope="col">Undecided</th>
              <th scope="col">Done</th>
            </tr>
          </thead>
          <tbody>
            {found.map((row) => (
              <tr>
                <th scope="row">
                  {categoryWords[row.category]}: {severityWords[row.severity].toLowerCase()}
                </th>
                <td>{number(row.posts)}</td>
                {choices.map((choice) => (
                  <td>{number(row.chosen[choice] ?? 0)}</td>
                ))}
                {found.some(({ onFile }) => onFile > 0) && <td>{number(row.onFile)}</td>}
                <td>{number(row.undecided)}</td>
                <td>{number(row.done)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        A post about two things stands in two lines. Done: ticked off by the account’s owner.
      </p>
    </section>
  );
}

function Remarks({ statement }: { statement: Statement }) {
  const { keptWithReason, keptWithoutReason, consents, spotCheck } = statement;
  return (
    <section class="stack" aria-labelledby="remarks">
      <h2 id="remarks">What else there is to say</h2>
      <ul>
        <li>
          {counted(keptWithReason + keptWithoutReason, "post")} kept as{" "}
          {keptWithReason + keptWithoutReason === 1 ? "it is" : "they are"}, {number(keptWithReason)} of them
          with a reason written down.
        </li>
        {spotCheck !== null && (
          <li>
            Spot check: of {counted(spotCheck.looked, "post")} drawn at random among those not flagged, the
            account’s owner would have flagged {number(spotCheck.missed)}. With 95 % confidence, at most{" "}
            {(Math.ceil(spotCheck.atMost * 1000) / 10).toLocaleString("en-GB")} % of them all.
          </li>
        )}
        {consents.map(({ reference, date }) => (
          <li>
            Permission on file, given on {britishDate(date)}: <bdi>{reference}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
