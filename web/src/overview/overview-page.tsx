import type { Audit } from "@hindsight/core/audit";
import type { Clue } from "@hindsight/core/clue";
import type { Recommendation } from "@hindsight/core/recommendation";
import { counted, listed } from "../counted.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import { coverageFacts, gaps, nothingFlaggedWords } from "../coverage/coverage-facts.ts";
import { platformWords } from "../plain-words.ts";
import { StageSteps, readyStages } from "../stage-steps.tsx";
import { BrandChart } from "./brand-chart.tsx";
import { professionalSince } from "./career-bands.ts";
import { CategoryChart } from "./category-chart.tsx";
import { Headway } from "./headway.tsx";
import { KindsChart } from "./kinds-chart.tsx";
import type { FlaggedTally } from "./tally-flagged.ts";
import { WayOnCard } from "./way-on.tsx";
import { YearsChart } from "./years-chart.tsx";

interface OverviewProps {
  readonly audit: Audit;
  readonly tally: FlaggedTally;
  readonly recommendation: Recommendation;
  readonly brands: readonly Clue[];
}

/** The whole audit at a glance: what was found, where, when, and what to do about the account. */
export function OverviewPage({ audit, tally, recommendation, brands }: OverviewProps) {
  const facts = coverageFacts(audit);
  const since = professionalSince(audit.author.stages);
  return (
    <>
      <StageSteps auditId={audit.id} at="overview" open={readyStages} />
      <div class="with-aside">
        <CoverageBox audit={audit} />
        <div class="overview">
          <h1>Your account at a glance</h1>
          <Found audit={audit} tally={tally} />
          <SeenTogether audit={audit} />
          <WayOnCard
            recommendation={recommendation}
            counts={{ judged: facts.judged, flagged: tally.flagged, since }}
          />
          {tally.flagged > 0 && <Headway auditId={audit.id} tally={tally} />}
          <YearsChart
            auditId={audit.id}
            read={audit.coverage?.byYear ?? {}}
            flagged={tally.byYear}
            stages={audit.author.stages}
          />
          <CategoryChart auditId={audit.id} byCategory={tally.byCategory} />
          <KindsChart
            auditId={audit.id}
            byKind={tally.byKind}
            read={audit.coverage?.byKind ?? {}}
            platforms={new Set(audit.accounts.map(({ platform }) => platform)).size}
          />
          <BrandChart clues={brands} />
          <p class="row screen-only">
            <button class="button quiet" type="button" data-print hidden>
              Print
            </button>
          </p>
        </div>
      </div>
    </>
  );
}

/** The result in two sentences; never more than was looked at. */
function Found({ audit, tally }: { audit: Audit; tally: FlaggedTally }) {
  const facts = coverageFacts(audit);
  if (tally.flagged === 0) return <p class="lead">{nothingFlaggedWords(facts)}</p>;

  const open = gaps(facts);
  const accounts = audit.accounts.map(
    ({ platform, handle }) => `${platformWords[platform]}${handle ? ` @${handle}` : ""}`,
  );
  return (
    <p class="lead">
      <bdi>{accounts.length > 0 ? `${listed(accounts)}: ` : ""}</bdi>
      {counted(tally.flagged, "post")} to look at again among the {counted(facts.judged, "post")} that could
      be judged.{open.length > 0 && ` Beyond that, ${listed(open)}.`}
    </p>
  );
}

/** Findings that only show across posts have pages of their own. */
function SeenTogether({ audit: { id, result } }: { audit: Audit }) {
  const count = (result?.sets.length ?? 0) + (result?.account.length ?? 0);
  if (count === 0) return null;
  return (
    <p>
      <a href={`/audits/${id}/sets`}>{counted(count, "finding")} on several posts seen together</a>
    </p>
  );
}
