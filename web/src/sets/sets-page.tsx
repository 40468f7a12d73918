import type { Audit } from "@hindsight/core/audit";
import type { FindingSet } from "@hindsight/core/check";
import { counted } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { categoryWords } from "../plain-words.ts";
import { FindingItem } from "../review/finding-item.tsx";
import type { RuleBook } from "../rules/rule-book.ts";
import { SetOpinion } from "../second-reader/set-opinion.tsx";
import { StageSteps, readyStages } from "../stage-steps.tsx";

/** What only shows when posts are seen together: sets that single somebody out, and the account as a whole. */
export function SetsPage({ audit, rules }: { audit: Audit; rules: RuleBook }) {
  const { sets = [], account = [], dissolved = [] } = audit.result ?? {};
  return (
    <>
      <StageSteps auditId={audit.id} at="review" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="stack">
          <h1>Seen together</h1>
          <p>
            Posts that are harmless one by one can single somebody out when they are read together. Usually it
            is enough to delete a few of them.
          </p>
          {sets.length + account.length === 0 && (
            <p class="empty">Nothing showed up across the posts that were judged.</p>
          )}
          {sets.map((set, at) => (
            <SetCard auditId={audit.id} set={set} place={at + 1} rules={rules} />
          ))}
          {account.map((finding) => (
            <article class="card">
              <p class="badges">
                <span class={`badge ${finding.category}`}>{categoryWords[finding.category]}</span>
                <span class="badge">The account as a whole</span>
              </p>
              <FindingItem finding={finding} rules={rules} level={2} />
            </article>
          ))}
          {dissolved.length > 0 && (
            <details>
              <summary>
                {counted(dissolved.length, "group of posts", "groups of posts")} the second reader took apart
              </summary>
              <p>
                The rules put these together, and the model thinks that they do not belong together. Their
                posts are reminders now. You decide.
              </p>
              {dissolved.map((set, at) => (
                <SetCard auditId={audit.id} set={set} place={sets.length + at + 1} rules={rules} />
              ))}
            </details>
          )}
          <p>
            <a href={`/audits/${audit.id}/review`}>Back to the review</a>
          </p>
        </div>
      </div>
    </>
  );
}

function SetCard(props: { auditId: string; set: FindingSet; place: number; rules: RuleBook }) {
  const { auditId, set, place, rules } = props;
  return (
    <article class="card">
      <p class="badges">
        <span class={`badge ${set.category}`}>{categoryWords[set.category]}</span>
      </p>
      <FindingItem finding={set} rules={rules} level={2} />
      <SetOpinion set={set} />
      <p>
        <a class="button" href={`/audits/${auditId}/sets/${place}`}>
          Look at the {counted(set.posts.length, "post")} together
        </a>
      </p>
    </article>
  );
}
