import { Choice } from "@hindsight/core/decision";
import { number } from "../counted.ts";

/** What a choice is called on the button for several posts, around their number. */
const words: Record<Choice, readonly [string, string]> = {
  delete: ["Delete these", ""],
  edit: ["Edit these", ""],
  hide: ["Hide these", ""],
  keep: ["Keep these", ""],
  ask: ["Ask about these", "first"],
  "false-alarm": ["False alarms: these", ""],
};

/** One button a choice, each saying how many posts it decides. The browser code keeps the number up to date as posts are unticked. */
export function TogetherButtons({ count }: { count: number }) {
  return (
    <fieldset class="together-choices">
      <legend>What will you do with the ticked ones?</legend>
      <label for="together-reason">Reason or note (you may leave it empty)</label>
      <textarea id="together-reason" name="reason" rows={2} maxlength={2000} autocomplete="off"></textarea>
      <div class="choices">
        {Choice.options.map((choice) => (
          <button class="choice" type="submit" name="choice" value={choice}>
            <span>
              {words[choice][0]} <span data-count>{number(count)}</span> {words[choice][1]}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
