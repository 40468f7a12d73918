import type { Platform } from "@hindsight/core/post";

/** How many posts to change on a platform in which time, and where the figure comes from. */
export interface Pace {
  readonly portion: number;
  readonly minutes: number;
  readonly source: string;
}

const day = 24 * 60;

const paces: Partial<Record<Platform, Pace>> = {
  x: {
    portion: 50,
    minutes: 15,
    source:
      "X counts in windows of 15 minutes. For apps it publishes at most 50 deletions and 200 new posts in one window; for deleting by hand it publishes nothing. We take the smaller figure.",
  },
  instagram: {
    portion: 30,
    minutes: day,
    source:
      "Instagram publishes no figure. It is known to block accounts for a while that do many things quickly; 30 a day is our own cautious choice.",
  },
};

const usualPace: Pace = {
  portion: 50,
  minutes: day,
  source: "We know of no published figure for this platform; 50 a day is our own cautious choice.",
};

/** The pace we suggest on a platform. A caution, not a promise that nothing happens below it. */
export const paceOf = (platform: Platform): Pace => paces[platform] ?? usualPace;

/** Where somebody stands in a portion: how many are free now, and when the next one is, if none. */
export interface Standing {
  readonly free: number;
  /** UTC, ISO 8601. */
  readonly goesOnAt?: string | undefined;
}

/** Reckons from the times of the ticks (ISO 8601), so that nothing needs to run while the page is closed. */
export function standingAt(now: string, { portion, minutes }: Pace, ticks: readonly string[]): Standing {
  const span = minutes * 60_000;
  const recent = ticks
    .map((tick) => Date.parse(tick))
    .filter((tick) => tick > Date.parse(now) - span)
    .toSorted((a, b) => b - a);
  const free = portion - recent.length;
  if (free > 0) return { free };

  // The tick that has to leave the span for one more to be free.
  const last = recent[portion - 1] ?? Date.parse(now);
  return { free: 0, goesOnAt: new Date(last + span).toISOString() };
}

/** The least time that is needed for so many, in minutes. */
export const leastMinutes = (count: number, { portion, minutes }: Pace): number =>
  Math.max(0, Math.ceil(count / portion) - 1) * minutes;
