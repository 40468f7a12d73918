import type { ByteWindow } from "./byte-window.ts";
import { scanOn, startScan, type JsonScan } from "./json-scan.ts";
import { nextOpening, slide, type Place } from "./place.ts";
import { isCutBy, learnOpening, openingReach, type RecordOpening } from "./record-opening.ts";

/** A longer record is broken: it is skipped without being held. */
export const maxRecordBytes = 8 * 1024 * 1024;

/** One element of a list, or what is wrong with it, without a word of it. `index` counts both kinds from 0. */
export type JsonRecord =
  | { readonly kind: "record"; readonly index: number; readonly value: unknown }
  | { readonly kind: "broken"; readonly index: number; readonly reason: string };

const broken = (index: number, saw: string): JsonRecord => ({ kind: "broken", index, reason: saw });

/** Reads the list whose `[` is at `bracket`. `isAlone`: nothing but white space may follow it. */
export async function* listElements(
  window: ByteWindow,
  bracket: number,
  { isAlone = true } = {},
): AsyncGenerator<JsonRecord> {
  const place: Place = { at: bracket + 1 };
  for (let index = 0; ; index += 1) {
    const next = await skipGap(window, place);
    if (next === "cut") {
      yield broken(index, "The file stops before the end of its list.");
      return;
    }
    if (next === "record") {
      place.opening ??= await learn(window, place);
      const record = await readValue(window, place, index, maxRecordBytes);
      yield record;
      if (record.kind === "broken" && window.isWhole && place.at >= window.bytes.length) return;
      continue;
    }
    if (!isAlone) return;

    const more = await afterEnd(window, place);
    if (more !== "nothing") yield broken(index, "Something follows the end of the list.");
    if (more !== "record") return;
  }
}

/** Reads the value at `at` as the only record; more than `limit` bytes are broken. */
export async function* oneValue(window: ByteWindow, at: number, limit: number): AsyncGenerator<JsonRecord> {
  yield await readValue(window, { at }, 0, limit);
}

async function learn(window: ByteWindow, place: Place): Promise<RecordOpening | undefined> {
  if (!window.isWhole && window.bytes.length < place.at + openingReach) {
    await slide(window, place, place.at);
  }
  return learnOpening(window.bytes, place.at);
}

async function readValue(
  window: ByteWindow,
  place: Place,
  index: number,
  limit: number,
): Promise<JsonRecord> {
  const scan = startScan();
  const { opening } = place;
  let start = place.at;
  let shed = 0;
  let searchFrom = start + 1;
  for (;;) {
    const { bytes } = window;
    const reach = window.isWhole ? bytes.length : Math.max(place.at, bytes.length - openingReach);
    const next = nextOpening(window, place, searchFrom);
    place.at = scanOn(scan, bytes, place.at, next < 0 ? reach : next);

    if (shed + place.at - start > limit) scan.fault ??= `longer than ${limit / 1024 / 1024} MiB`;
    if (scan.isDone) return parse(scan, bytes.subarray(start, place.at), index);
    if (place.at === next) {
      if (opening && isCutBy(opening, scan, bytes, next)) {
        return broken(index, faulty(scan.fault ?? "brackets that are not closed"));
      }
      searchFrom = next + 1;
      continue;
    }
    if (window.isWhole) return broken(index, "The file stops in the middle of this record.");

    const keep = scan.fault === undefined ? start : Math.max(start, place.at - openingReach);
    await slide(window, place, keep);
    shed += keep - start;
    searchFrom = Math.max(place.at, 1);
    start = 0;
  }
}

const faulty = (fault: string): string => `The record is not valid JSON: ${fault}.`;

function parse(scan: JsonScan, bytes: Buffer, index: number): JsonRecord {
  if (scan.fault !== undefined) return broken(index, faulty(scan.fault));
  try {
    return { kind: "record", index, value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return broken(index, faulty("a value that cannot be read"));
  }
}

/** Moves to the next record, past white space, commas and stray braces; `end` is past the `]`. */
async function skipGap(window: ByteWindow, place: Place): Promise<"record" | "end" | "cut"> {
  for (;;) {
    for (; place.at < window.bytes.length; place.at += 1) {
      const byte = window.bytes[place.at] ?? 0;
      if (byte === 0x5d) {
        place.at += 1;
        return "end";
      }
      if (byte > 0x20 && byte !== 0x2c && byte !== 0x7d) return "record";
    }
    if (window.isWhole) return "cut";

    await slide(window, place, place.at);
  }
}

/** What follows the end of the list: a record, when a stray `]` ended it too early, or something else. */
async function afterEnd(window: ByteWindow, place: Place): Promise<"nothing" | "record" | "junk"> {
  let isJunk = false;
  for (;;) {
    const next = nextOpening(window, place, place.at);
    if (next >= 0) {
      place.at = next;
      return "record";
    }
    isJunk ||= window.bytes.subarray(place.at).some((byte) => byte > 0x20 && byte !== 0x3b);
    if (window.isWhole) return isJunk ? "junk" : "nothing";

    place.at = Math.max(place.at, window.bytes.length - openingReach);
    await slide(window, place, place.at);
  }
}
