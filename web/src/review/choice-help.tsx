import { Choice } from "@hindsight/core/decision";
import { choiceButtons, choiceHelp } from "../plain-words.ts";

/** What each button means, and that none of them touches the platform. */
export function ChoiceHelp() {
  return (
    <details class="help">
      <summary>What the buttons mean</summary>
      <dl>
        {Choice.options.map((choice) => (
          <div>
            <dt>{choiceButtons[choice]}</dt>
            <dd>{choiceHelp[choice]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Nothing happens on the platform: your choices make a checklist to work through. A finding is a reason
        to read the post again; you know the whole story and we do not.
      </p>
    </details>
  );
}
