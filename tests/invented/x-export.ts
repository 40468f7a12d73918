import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { inventedTweet } from "./tweets.ts";

const account = `window.YTD.account.part0 = [ { "account" : { "username" : "invented_author", "accountId" : "7", "createdAt" : "2012-01-01T00:00:00.000Z", "accountDisplayName" : "An Invented Author" } } ]`;

function* tweetsFile(count: number): Generator<string> {
  yield "window.YTD.tweets.part0 = [\n";
  for (let n = 0; n < count; n += 1)
    yield `${n === 0 ? "" : ",\n"}  ${JSON.stringify(inventedTweet(n), null, 2)}`;
  yield "\n]\n";
}

const manifest = (count: number): string =>
  `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: "7", userName: "invented_author", displayName: "An Invented Author" },
    archiveInfo: { sizeBytes: "0", generationDate: "2026-01-01T00:00:00.000Z", isPartialArchive: false },
    dataTypes: {
      account: { files: [{ fileName: "data/account.js", globalName: "YTD.account.part0", count: "1" }] },
      tweets: {
        files: [{ fileName: "data/tweets.js", globalName: "YTD.tweets.part0", count: String(count) }],
      },
    },
  })}`;

/** Writes an unzipped X export of invented posts into a folder. */
export function writeXFolder(folder: string, count: number): string {
  mkdirSync(join(folder, "data"), { recursive: true });
  writeFileSync(join(folder, "data", "account.js"), account);
  writeFileSync(join(folder, "data", "manifest.js"), manifest(count));
  writeFileSync(join(folder, "data", "tweets.js"), [...tweetsFile(count)].join(""));
  return folder;
}

/** Writes a Zip64 X export of invented posts, with pictures of nothing until it is about `bytes` large. */
export async function writeXZip(path: string, count: number, bytes = 0): Promise<string> {
  const zip = new yazl.ZipFile();
  const picture = Buffer.alloc(64_000, "picture of nothing ");
  const options = { forceZip64Format: true };
  zip.addBuffer(Buffer.from(manifest(count)), "data/manifest.js", options);
  zip.addBuffer(Buffer.from(account), "data/account.js", options);
  const pictures = Math.floor(bytes / picture.length);
  for (let n = 0; n < pictures / 2; n += 1)
    zip.addBuffer(picture, `data/tweets_media/${n}-a.jpg`, { compress: false });
  zip.addReadStreamLazy("data/tweets.js", options, (give) => give(null, Readable.from(tweetsFile(count))));
  for (let n = 0; n < pictures / 2; n += 1)
    zip.addBuffer(picture, `data/tweets_media/${n}-b.jpg`, { compress: false });
  zip.end({ ...options, comment: "" });
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}
