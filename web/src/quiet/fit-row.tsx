import type { CheckInfo } from "@hindsight/core/check";
import { counted } from "../counted.ts";
import { categoryWords } from "../plain-words.ts";
import { canTell, fitWords, isWeighty, type CheckFit } from "./check-fit.ts";

interface RowProps {
  readonly auditId: string;
  readonly fit: CheckFit;
  /** Undefined for a check of other rules than those of today. */
  readonly check: CheckInfo | undefined;
}

/** One check: how often it was right, as a sentence and, where that says something, a bar; and the button that quietens it. */
export function FitRow({ auditId, fit, check }: RowProps) {
  const title = check?.title ?? fit.id;
  return (
    <li class="fit-row" id={`fit-${fit.id}`} tabindex={-1}>
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <p class="facts">
          {check && `${categoryWords[check.category]} · `}
          <a href={`/audits/${auditId}/review?check=${encodeURIComponent(fit.id)}&decision=any`}>
            {counted(fit.flagged, "post")} flagged
          </a>
          {fit.falseAlarms > 0 && ` · ${counted(fit.falseAlarms, "false alarm")}`}
        </p>
        {fit.decided > 0 && <p class="fit-words">{fitWords(fit)}</p>}
        {canTell(fit) && <Share fit={fit} title={title} />}
        {check && isWeighty(check) && !fit.isQuiet && (
          <p class="hint">Looks for grave harm: read its posts first.</p>
        )}
      </div>
      <form method="post" action={`/audits/${auditId}/quiet`}>
        <input type="hidden" name="check" value={fit.id} />
        <input type="hidden" name="quiet" value={fit.isQuiet ? "0" : "1"} />
        <button class="button quiet small" type="submit">
          {fit.isQuiet ? "Listen again" : "Quieten this check"}
          <span class="unseen">: {title}</span>
        </button>
      </form>
    </li>
  );
}

const Share = ({ fit, title }: { fit: CheckFit; title: string }) => (
  <meter
    min={0}
    max={fit.decided}
    value={fit.decided - fit.falseAlarms}
    aria-label={`Share of decided posts that “${title}” was right about`}
  >
    {fit.decided - fit.falseAlarms} of {fit.decided}
  </meter>
);
