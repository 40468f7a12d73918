import type { CheckInfo } from "@hindsight/core/check";
import type { Ledger } from "@hindsight/core/ports";

/** How one check did on the posts this person has decided about. */
export interface CheckFit {
  readonly id: string;
  /** Posts it flagged, decided or not. */
  readonly flagged: number;
  readonly decided: number;
  readonly falseAlarms: number;
  readonly isQuiet: boolean;
}

/** How every check that flagged something did: those with the most false alarms first, then those that flagged most. */
export async function checkFits(
  ledger: Ledger,
  auditId: string,
  quiet: readonly string[],
): Promise<readonly CheckFit[]> {
  const all = (await ledger.facets(auditId, {})).check;
  const open = (await ledger.facets(auditId, { decision: "none" })).check;
  const wrong = (await ledger.facets(auditId, { decision: "false-alarm" })).check;
  return [...new Set([...Object.keys(all), ...quiet])]
    .map((id) => ({
      id,
      flagged: all[id] ?? 0,
      decided: (all[id] ?? 0) - (open[id] ?? 0),
      falseAlarms: wrong[id] ?? 0,
      isQuiet: quiet.includes(id),
    }))
    .toSorted((a, b) => b.falseAlarms - a.falseAlarms || b.flagged - a.flagged || (a.id < b.id ? -1 : 1));
}

/** Decisions below which a share says nothing. */
const fewest = 5;

/** Whether enough was decided for a share to say something. */
export const canTell = ({ decided }: Pick<CheckFit, "decided">): boolean => decided >= fewest;

/** Whether a check was wrong about this person at least every second time, as far as that can be told. */
export const isOftenWrong = (fit: Pick<CheckFit, "decided" | "falseAlarms">): boolean =>
  canTell(fit) && fit.falseAlarms * 2 >= fit.decided;

/** How well a check fits, in one plain sentence. */
export function fitWords({ decided, falseAlarms }: Pick<CheckFit, "decided" | "falseAlarms">): string {
  if (decided === 0) return "You have not decided about any of its posts yet.";
  const right = decided - falseAlarms;
  const figures = `Right about ${right} of the ${decided} ${decided === 1 ? "post" : "posts"} you decided.`;
  if (!canTell({ decided })) return `${figures} Too few to tell yet.`;
  if (falseAlarms === 0) return `${figures} It fits you well.`;
  if (!isOftenWrong({ decided, falseAlarms })) return `${figures} More often right than wrong.`;
  return `${figures} It is wrong about you at least half the time.`;
}

/** Whether a check looks for what can do the most harm, so that quietening it needs a word of warning. */
export const isWeighty = ({ category, severity }: Pick<CheckInfo, "category" | "severity">): boolean =>
  severity === "critical" || (category === "confidentiality" && severity === "high");
