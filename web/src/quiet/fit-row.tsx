import type { CheckInfo } from "@hindsight/core/check";
import { counted } from "../counted.ts";
import { categoryWords } from "../plain-words.ts";
import { fitWords, isWeighty, type CheckFit } from "./check-fit.ts";

interface RowProps {
  readonly auditId: string;
  readonly fit: CheckFit;
  /** Undefined for a check of other rules than those of today. */
  readonly check: CheckInfo | undefined;
}

/** One check: how often it was right, as figures, a bar and a sentence, and the button that quietens it. */
export function FitRow({ auditId, fit, check }: RowProps) {
  const title = check?.title ?? fit.id;
  return (
    <li class="register-row" id={`fit-${fit.id}`}>
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p class="facts">
        {check && `${categoryWords[check.category]} · `}
        <a href={`/audits/${auditId}/review?check=${encodeURIComponent(fit.id)}&decision=any`}>
          {counted(fit.flagged, "post")} flagged
        </a>
        {" · "}
        {counted(fit.falseAlarms, "false alarm")}
      </p>
      {fit.decided > 0 && (
        <meter
          min={0}
          max={fit.decided}
          value={fit.decided - fit.falseAlarms}
          aria-label={`Share of decided posts that “${title}” was right about`}
        >
          {fit.decided - fit.falseAlarms} of {fit.decided}
        </meter>
      )}
      <p>{fitWords(fit)}</p>
      {check && isWeighty(check) && !fit.isQuiet && (
        <p class="hint">
          It looks for what can do the most harm, to somebody else or to you. Quieten it only once you have
          read what it flagged.
        </p>
      )}
      <form class="row" method="post" action={`/audits/${auditId}/quiet`}>
        <input type="hidden" name="check" value={fit.id} />
        <input type="hidden" name="quiet" value={fit.isQuiet ? "0" : "1"} />
        {fit.isQuiet && <strong>Quietened.</strong>}
        <button class="button quiet small" type="submit">
          {fit.isQuiet ? "Listen again" : "Quieten this check"}
          <span class="unseen">: {title}</span>
        </button>
      </form>
    </li>
  );
}
