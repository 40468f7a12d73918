/** The stages of one audit, in the order the person meets them. */
const stages = [
  { id: "about", text: "About you" },
  { id: "progress", text: "Progress" },
  { id: "overview", text: "Overview" },
  { id: "review", text: "Review" },
  { id: "checklist", text: "Checklist" },
  { id: "statement", text: "Statement" },
  { id: "again", text: "Check again" },
] as const;

/** One stage. */
export type Stage = (typeof stages)[number]["id"];

/** Where the person is in an audit; stages that cannot be opened yet are plain text. */
export function StageSteps({ auditId, at, open }: { auditId: string; at: Stage; open: readonly Stage[] }) {
  return (
    <nav class="steps" aria-label="This audit">
      <ol>
        {stages.map(({ id, text }) => (
          <li class={id === at ? "here" : undefined}>
            {open.includes(id) || id === at ? (
              <a href={addressOf(auditId, id)} aria-current={id === at ? "step" : undefined}>
                {text}
              </a>
            ) : (
              <span>{text}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The overview has the address of the audit itself. */
const addressOf = (auditId: string, stage: Stage): string =>
  stage === "overview" ? `/audits/${auditId}` : `/audits/${auditId}/${stage}`;

/** The stages that stand open once an audit is ready. */
export const readyStages: readonly Stage[] = ["overview", "review", "checklist", "statement", "again"];
