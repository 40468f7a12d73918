import { number } from "../counted.ts";
import type { RuleBook } from "../rules/rule-book.ts";
import { isOftenWrong, type CheckFit } from "./check-fit.ts";
import { FitRow } from "./fit-row.tsx";

interface GroupsProps {
  readonly auditId: string;
  readonly fits: readonly CheckFit[];
  readonly rules: RuleBook;
}

/** Rows without a single decision that are shown without being asked for. */
const fewRows = 6;

/** The checks, those that ask for something first: often wrong, quietened, decided about, nothing decided yet. */
export function FitGroups({ auditId, fits, rules }: GroupsProps) {
  const groups = Map.groupBy(fits, groupOf);
  const rowsOf = (group: Group) => (
    <ul class="fit-list">
      {(groups.get(group) ?? []).map((fit) => (
        <FitRow auditId={auditId} fit={fit} check={rules.check(fit.id)} />
      ))}
    </ul>
  );
  const untried = groups.get("untried")?.length ?? 0;
  return (
    <>
      {(["wrong", "quiet", "decided"] as const)
        .filter((group) => groups.has(group))
        .map((group) => (
          <section class="fit-group">
            <h2>{groupWords[group].title}</h2>
            <p class="hint">{groupWords[group].means}</p>
            {rowsOf(group)}
          </section>
        ))}
      {untried > 0 && (
        <details class="fit-group" open={untried <= fewRows || untried === fits.length}>
          <summary>
            <h2>
              Nothing decided yet <span class="count">({number(untried)})</span>
            </h2>
          </summary>
          <p class="hint">How well these fit shows once you have decided about some of their posts.</p>
          {rowsOf("untried")}
        </details>
      )}
    </>
  );
}

type Group = "wrong" | "quiet" | "decided" | "untried";

function groupOf(fit: CheckFit): Group {
  if (fit.isQuiet) return "quiet";
  if (isOftenWrong(fit)) return "wrong";
  return fit.decided > 0 ? "decided" : "untried";
}

const groupWords = {
  wrong: {
    title: "Often wrong about you",
    means: "At least half of what you decided about was a false alarm. Quietening one may save you time.",
  },
  quiet: { title: "Quietened", means: "What only these flagged is left out of your list." },
  decided: { title: "Decided so far", means: "No need to do anything here." },
} as const;
