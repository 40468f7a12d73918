import type { ByteWindow } from "./byte-window.ts";
import { findOpening, type RecordOpening } from "./record-opening.ts";

/** Where reading stands in the window, and how the records of this file begin. */
export interface Place {
  at: number;
  opening?: RecordOpening | undefined;
  /** The next opening known to be in the window, -1 when there is none; looked for once, not once a record. */
  next?: number | undefined;
}

/** Moves the window on; every position in it moves down by `from`. */
export async function slide(window: ByteWindow, place: Place, from: number): Promise<void> {
  await window.slide(from);
  place.at -= from;
  place.next = undefined;
}

/** Where the next record begins at or after `from`, as far as the window is held; -1 when nowhere. */
export function nextOpening({ bytes }: ByteWindow, place: Place, from: number): number {
  const isKnown = place.next !== undefined && (place.next < 0 || place.next >= from);
  if (!isKnown) place.next = findOpening(place.opening, bytes, from);
  return place.next ?? -1;
}
