import type { Platform } from "@hindsight/core/post";
import { britishTime } from "../british-date.ts";
import { counted, number } from "../counted.ts";
import { leftOf, type TodoGroup } from "./checklist-items.ts";
import { leastMinutes, paceOf, standingAt, type Pace } from "./pace.ts";

/** Minutes in words: "15 minutes", "3 hours", "a day". */
export function spanWords(minutes: number): string {
  if (minutes === 1440) return "a day";
  if (minutes < 120) return counted(minutes, "minute");
  return minutes < 2880
    ? counted(Math.round(minutes / 60), "hour")
    : counted(Math.ceil(minutes / 1440), "day");
}

/** How many to do now, and when to go on. The time counts down where JavaScript is on. */
export function PaceLine({
  platform,
  groups,
  now,
}: {
  platform: Platform;
  groups: readonly TodoGroup[];
  now: string;
}) {
  const pace = paceOf(platform);
  const doing = groups.filter(({ choice }) => choice !== "ask");
  const left = doing.reduce((sum, group) => sum + leftOf(group).length, 0);
  const ticks = doing.flatMap(({ posts }) => posts.flatMap(({ doneAt }) => doneAt ?? []));
  const standing = standingAt(now, pace, ticks);
  return (
    <div class="pace" id={`pace-${platform}`} data-live>
      {left > 0 && (
        <>
          <p>
            <strong>
              {standing.goesOnAt === undefined
                ? `Now: up to ${number(Math.min(left, standing.free))}.`
                : "Enough for now."}
            </strong>{" "}
            {standing.goesOnAt !== undefined && <GoOn at={standing.goesOnAt} now={now} />}{" "}
            {planWords(left, pace)}
          </p>
          <details>
            <summary>Why not all at once?</summary>
            <p>
              Platforms may lock an account that does a lot in a short time, and a locked account is hard to
              clean. {pace.source} Stop when the platform complains, and go on the next day.
            </p>
          </details>
        </>
      )}
    </div>
  );
}

function GoOn({ at, now }: { at: string; now: string }) {
  const minutes = Math.max(1, Math.ceil((Date.parse(at) - Date.parse(now)) / 60_000));
  return (
    <>
      Go on{" "}
      <time datetime={at} data-until title={`${britishTime(at)} UTC`}>
        in about {spanWords(minutes)}
      </time>
      .
    </>
  );
}

function planWords(left: number, pace: Pace): string {
  const plan = `At a pace of ${number(pace.portion)} ${pace.minutes === 1440 ? "a day" : `in ${spanWords(pace.minutes)}`}`;
  if (left <= pace.portion) return `${plan}, the ${counted(left, "post")} left here can be done in one go.`;
  return `${plan}, the ${counted(left, "post")} left here take ${counted(Math.ceil(left / pace.portion), "portion")}, over at least ${spanWords(leastMinutes(left, pace))}.`;
}
