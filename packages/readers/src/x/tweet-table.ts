import type { Archive, Member } from "@hindsight/core/archive";
import { csvRows } from "../csv-records.ts";
import type { JsonRecord } from "../json-records.ts";

const shortLink = /https?:\/\/t\.co\/\w{1,40}/g;

/** Reads `tweets.csv`, which exports before 2020 hold beside the monthly files, as tweet objects. */
export async function* tableRecords(archive: Archive, member: Member): AsyncGenerator<JsonRecord> {
  let columns: readonly string[] | undefined;
  let index = -1;
  for await (const row of csvRows(archive.stream(member))) {
    if (!columns) {
      columns = row?.map((name) => name.replace(/^\uFEFF/, "")) ?? [];
      continue;
    }
    index += 1;
    if (!row) yield { kind: "broken", index, reason: "A row that is too long." };
    else
      yield {
        kind: "record",
        index,
        value: tweetOf(new Map(columns.map((name, at) => [name, row[at] ?? ""]))),
      };
  }
}

/** The addresses behind short links stand in a column of their own, in the order of the links. */
function tweetOf(row: ReadonlyMap<string, string>): unknown {
  const text = row.get("text");
  const expanded = (row.get("expanded_urls") ?? "").split(",").filter((url) => url !== "");
  const short = text?.match(shortLink) ?? [];
  const isPaired = short.length === expanded.length;
  return {
    id_str: row.get("tweet_id"),
    text,
    created_at: row.get("timestamp"),
    in_reply_to_status_id_str: row.get("in_reply_to_status_id"),
    in_reply_to_user_id_str: row.get("in_reply_to_user_id"),
    entities: {
      urls: expanded.map((expanded_url, at) => ({ url: isPaired ? short[at] : "", expanded_url })),
      user_mentions: [],
      media: [],
    },
  };
}
