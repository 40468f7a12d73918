import type { SourceFile } from "@hindsight/core/archive";
import { readAll } from "../testing/read-all.ts";
import { bytesFile } from "../testing/zip-writer.ts";
import x from "./reader.ts";

/** A file of an X export since 2018: `window.YTD.<name>.part0 = [...]`. */
export const ytd = (path: string, records: readonly unknown[]): SourceFile =>
  bytesFile(path, `window.YTD.any.part0 = ${JSON.stringify(records, null, 2)}\n`);

/** The id X gives at this time (ISO 8601) with these last bits. */
export const idAt = (time: string, last = 0): string =>
  String((BigInt(Date.parse(time) - 1_288_834_974_657) << 22n) + BigInt(last));

/** A tweet as exports since 2020 have it, in a wrapper. */
export const tweet = (fields: Readonly<Record<string, unknown>> = {}) => ({
  tweet: {
    id_str: idAt("2023-05-04T10:00:00.100Z"),
    id: idAt("2023-05-04T10:00:00.100Z"),
    created_at: "Thu May 04 10:00:00 +0000 2023",
    full_text: "Clinic ran late again.",
    lang: "en",
    truncated: false,
    favorite_count: "3",
    retweet_count: "0",
    entities: { hashtags: [], symbols: [], user_mentions: [], urls: [] },
    ...fields,
  },
});

/** A long post's own record. */
export const note = (id: string, text: string, urls: readonly unknown[] = []) => ({
  noteTweet: { noteTweetId: id, createdAt: "2023-05-04T10:00:00.000Z", core: { text, urls } },
});

/** A table of contents; `files` are counts by file name. */
export const manifest = (files: Readonly<Record<string, number>>, archiveInfo: object = {}): SourceFile =>
  bytesFile(
    "data/manifest.js",
    `window.__THAR_CONFIG = ${JSON.stringify({
      userInfo: { accountId: "77", userName: "ruth_derm", displayName: "Ruth" },
      archiveInfo: { generationDate: "2023-06-01T00:00:00.000Z", isPartialArchive: false, ...archiveInfo },
      dataTypes: {
        tweets: {
          files: Object.entries(files).map(([fileName, count]) => ({ fileName, count: String(count) })),
        },
      },
    })}`,
  );

/** Reads these files as one export. */
export const readX = (...files: readonly SourceFile[]) => readAll(x, files);
