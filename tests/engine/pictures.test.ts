import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { auditFolder } from "@hindsight/store/local";
import { zipOf } from "@hindsight/readers/testing/zip-writer";
import { auditInPlace, everyFlagged, temporaryEngine, temporaryFolder } from "./open-temporary-engine.ts";

const tweet = (id: string, text: string) => ({
  tweet: {
    id_str: id,
    full_text: text,
    created_at: "Wed Oct 10 20:19:24 +0000 2018",
    extended_entities: { media: [{ type: "photo", media_url_https: "https://pbs.example/media/a.jpg" }] },
  },
});
const tweets = [
  tweet("1", "Use code DRGLOW10 at checkout for 10% off this serum, honestly the best"),
  tweet("2", "Long walk along the canal this morning"),
  tweet("3", "Use code DRGLOW20 at checkout for 20% off this cream, honestly the best"),
];

test("keeps the pictures of flagged posts only, leaves out a damaged one, and removes the upload", async () => {
  using folder = temporaryFolder();
  const home = join(folder.path, "home");
  await using engine = temporaryEngine(home);
  const zip = join(folder.path, "export.zip");
  writeFileSync(
    zip,
    zipOf([
      { path: "data/tweets.js", bytes: `window.YTD.tweets.part0 = ${JSON.stringify(tweets)}` },
      { path: "data/tweets_media/1-a.jpg", bytes: "picture one" },
      { path: "data/tweets_media/2-a.jpg", bytes: "picture two" },
      { path: "data/tweets_media/3-a.jpg", bytes: "picture three", declaredCrc: 1 },
      { path: "data/direct_messages_media/1-a.jpg", bytes: "private" },
    ]),
  );

  const audit = await auditInPlace(engine, [zip]);
  expect(audit?.state).toBe("ready");
  const id = audit?.id ?? "";
  expect((await everyFlagged(engine, id)).map(({ post }) => post.id).toSorted()).toEqual(["x:1", "x:3"]);

  const textOf = async (path: string) => {
    const bytes = await engine.stores.pictures.read(id, path);
    return bytes && Buffer.concat(await Array.fromAsync(bytes)).toString();
  };
  expect(await textOf("data/tweets_media/1-a.jpg")).toBe("picture one");
  expect(await textOf("data/tweets_media/2-a.jpg")).toBeUndefined();
  expect(await textOf("data/tweets_media/3-a.jpg")).toBeUndefined();
  expect(await textOf("data/direct_messages_media/1-a.jpg")).toBeUndefined();
  expect(existsSync(join(auditFolder(home, id), "upload"))).toBe(false);

  await engine.erase(id);
  expect(await textOf("data/tweets_media/1-a.jpg")).toBeUndefined();
});
