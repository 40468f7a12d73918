import type { CheckInfo } from "@hindsight/core/check";
import type { Action, Finding, Severity } from "@hindsight/core/finding";
import { actionWords, confidenceWords, severityWords } from "../plain-words.ts";
import { ReaderMark } from "../second-reader/reader-mark.tsx";
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
  readonly source?: Finding["source"];
  readonly agreement?: Finding["agreement"];
}

interface FindingProps {
  readonly finding: AnyFinding;
  readonly rules: RuleBook;
  /** Of its heading. */
  readonly level?: 2 | 3;
}

/** One finding: what was seen, what to do, and which rule asks for it. */
export function FindingItem({ finding, rules, level = 3 }: FindingProps) {
  const check: CheckInfo | undefined = rules.check(finding.check);
  const advice = adviceOf(finding, check);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div class="finding">
      <Heading>
        {check?.title ?? finding.check}
        <span class="weight">
          {severityWords[finding.severity]}
          {finding.confidence !== undefined && ` · ${confidenceWords(finding.confidence)}`}
        </span>
      </Heading>
      <ReaderMark finding={finding} />
      <p>
        <bdi>{tamed(finding.reason)}</bdi>
      </p>
      {advice !== "" && (
        <p>
          <strong>What you can do:</strong> {advice}
        </p>
      )}
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
