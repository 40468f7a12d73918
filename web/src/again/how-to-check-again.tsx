import type { AgainFacts } from "./again-facts.ts";
import { WhatIsLeft } from "./what-is-left.tsx";

/** The three steps to a check that shows what was really done, for an audit that has none before it. */
export function HowToCheckAgain({ auditId, facts }: { auditId: string; facts: AgainFacts }) {
  return (
    <>
      <p class="lead">
        Before somebody looks you up: work through your list, ask the platform for a fresh export, and see
        what is really gone.
      </p>
      <ol class="again-steps">
        <li>
          <h2>Finish what is left</h2>
          <WhatIsLeft auditId={auditId} {...facts} />
        </li>
        <li>
          <h2>Ask for a fresh export</h2>
          <p>The same way as the first time. The platform often takes a day, so begin early.</p>
        </li>
        <li>
          <h2>Bring it in here</h2>
          <p>
            Your decisions come along, each deletion is checked, and only what is new asks for a decision.
          </p>
          <p class="screen-only">
            <a class="button" href={`/?previous=${auditId}`}>
              Bring in a newer export
            </a>
          </p>
        </li>
      </ol>
    </>
  );
}
