import type { Archive, Member } from "@hindsight/core/archive";
import type { ReaderEntry } from "@hindsight/core/reader";
import * as z from "zod";
import { jsonRecords } from "../json-records.ts";

const Month = z.object({
  year: z.int().min(2006).max(2100),
  month: z.int().min(1).max(12),
  tweet_count: z.int().nonnegative(),
});

/** What `tweet_index.js` of the oldest exports says each monthly file holds, whether or not the file is there. */
export async function* expectedMonths(archive: Archive, member: Member): AsyncGenerator<ReaderEntry> {
  const folder = member.path.slice(0, member.path.lastIndexOf("/") + 1);
  for await (const record of jsonRecords(archive.stream(member))) {
    const { data } = Month.safeParse(record.kind === "record" ? record.value : undefined);
    if (!data) continue;

    const file = `${folder}tweets/${data.year}_${String(data.month).padStart(2, "0")}.js`;
    yield { kind: "expected", file, records: data.tweet_count };
  }
}
