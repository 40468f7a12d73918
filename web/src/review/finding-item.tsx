import type { CheckInfo } from "@hindsight/core/check";
import type { Action, Severity } from "@hindsight/core/finding";
import { actionWords, confidenceWords, severityWords } from "../plain-words.ts";
import { tamed } from "./text-pieces.ts";
import type { RuleBook } from "../rules/rule-book.ts";

/** What a finding on a post, on several, or on the account have in common. */
export interface AnyFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly clauses: readonly string[];
  readonly action?: Action;
  readonly confidence?: number;
}

/** One finding: what was seen, what to do, and which rule asks for it. */
export function FindingItem({ finding, rules }: { finding: AnyFinding; rules: RuleBook }) {
  const check: CheckInfo | undefined = rules.check(finding.check);
  return (
    <div class="finding">
      <h3>
        {check?.title ?? finding.check}
        <span class="weight">
          {severityWords[finding.severity]}
          {finding.confidence !== undefined && ` · ${confidenceWords(finding.confidence)}`}
        </span>
      </h3>
      <p>
        <bdi>{tamed(finding.reason)}</bdi>
      </p>
      <p>
        <strong>What you can do:</strong> {adviceOf(finding, check)}
      </p>
      <Clauses ids={finding.clauses} check={check} rules={rules} />
    </div>
  );
}

/** The advice of the check, after what this very finding asks for where that differs from its check. */
function adviceOf({ action }: AnyFinding, check: CheckInfo | undefined): string {
  const own = action !== undefined && action !== check?.action ? actionWords[action] : "";
  return `${own} ${check?.advice ?? ""}`.trim();
}

function Clauses(props: { ids: readonly string[]; check: CheckInfo | undefined; rules: RuleBook }) {
  const known = props.ids.map((id) => props.rules.clause(id)).filter((clause) => clause !== undefined);
  return (
    <details class="clauses">
      <summary>
        Why: {[...new Set(known.map(({ source }) => source))].join("; ") || "our own reading of the guidance"}
      </summary>
      <ul>
        {known.map(({ id, says }) => (
          <li>
            {says} <a href={`/rules#clause-${id}`}>{id}</a>
          </li>
        ))}
      </ul>
      {props.check && (
        <p>
          <a href={`/rules#check-${props.check.id}`}>About this check</a>
        </p>
      )}
    </details>
  );
}
