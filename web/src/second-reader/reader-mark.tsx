import type { Finding } from "@hindsight/core/finding";

/** Whose finding it is, where a second reader had a say; nothing otherwise. */
export function ReaderMark({ finding }: { finding: Partial<Pick<Finding, "source" | "agreement">> }) {
  if (finding.source === "second-reader")
    return <p class="hint">A model’s opinion, not a rule: the second reader alone saw this.</p>;
  if (finding.agreement === "agrees") return <p class="hint">The second reader sees this too.</p>;
  if (finding.agreement === "would-leave")
    return <p class="hint">The second reader would leave it. The rules found it; you decide.</p>;
  return null;
}
