import { counted } from "../counted.ts";
import type { AgainFacts } from "./again-facts.ts";

interface LeftProps extends Pick<AgainFacts, "undecided" | "toDo"> {
  readonly auditId: string;
}

/** What is still to decide and still to do, each with the way to it. */
export function WhatIsLeft({ auditId, undecided, toDo }: LeftProps) {
  return (
    <ul class="again-left">
      <li>
        <a href={`/audits/${auditId}/review`}>{counted(undecided, "flagged post")} still to decide</a>
      </li>
      <li>
        <a href={`/audits/${auditId}/checklist`}>{counted(toDo, "post")} on your checklist not done</a>
      </li>
    </ul>
  );
}
