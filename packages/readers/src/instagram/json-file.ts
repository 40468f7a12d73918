import type { Archive, Member } from "@hindsight/core/archive";
import { jsonRecords, jsonRecordsInside } from "../json-records.ts";
import { repairRecord } from "./mojibake.ts";

/** A top-level value of a JSON file, its text mended, or a note that one could not be parsed. */
export type JsonValue =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "broken"; readonly reason: string };

/**
 * Streams the top-level values of a member. A file that is one object is read whole, so that no list in it is missed;
 * when that fails, because it is broken or too large, it is read again element by element if `mayFallBack`.
 */
export async function* jsonFile(
  archive: Archive,
  member: Member,
  { mayFallBack = true } = {},
): AsyncGenerator<JsonValue> {
  let count = 0;
  for await (const entry of jsonRecords(archive.stream(member))) {
    if (entry.kind === "broken" && count === 0 && mayFallBack) {
      yield* elements(archive, member);
      return;
    }
    count += 1;
    yield entry.kind === "broken" ? entry : { kind: "value", value: repairRecord(entry.value) };
  }
}

async function* elements(archive: Archive, member: Member): AsyncGenerator<JsonValue> {
  for await (const entry of jsonRecordsInside(archive.stream(member))) {
    yield entry.kind === "broken" ? entry : { kind: "value", value: repairRecord(entry.value) };
  }
}
