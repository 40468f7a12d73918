import type { Audit } from "@hindsight/core/audit";
import { britishDate } from "../british-date.ts";
import { CoverageBox } from "../coverage/coverage-box.tsx";
import type { TodoGroup } from "./checklist-items.ts";
import { PrintedList } from "./printed-list.tsx";

/** The whole checklist on one page, to be printed. */
export function PrintPage({
  audit,
  groups,
  now,
}: {
  audit: Audit;
  groups: readonly TodoGroup[];
  now: string;
}) {
  return (
    <div class="narrow stack">
      <p class="row screen-only">
        <a href={`/audits/${audit.id}/checklist`}>Back to the checklist</a>
        <button class="button quiet" type="button" data-print hidden>
          Print
        </button>
      </p>
      <h1>Checklist of {britishDate(now)}</h1>
      <p>This list quotes your posts. Keep it to yourself, and shred it when you are done.</p>
      <CoverageBox audit={audit} />
      <PrintedList groups={groups} />
    </div>
  );
}
