import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chooseReaders, openArchive } from "@hindsight/readers";
import { awsStores } from "@hindsight/store/aws";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXZip } from "../invented/x-export.ts";
import { startLoopback } from "./loopback.ts";

const { faults, newPlace } = await startLoopback();

test("of an export full of pictures, only the bytes of its text leave the bucket", async () => {
  using folder = temporaryFolder();
  const { uploads } = awsStores(await newPlace());
  const paths = [
    await writeXZip(join(folder.path, "1.zip"), 3000, 80_000_000),
    await writeXZip(join(folder.path, "2.zip"), 10, 20_000_000),
  ];
  for (const path of paths) await uploads.receive("a", path, createReadStream(path));
  const size = paths.reduce((sum, path) => sum + statSync(path).size, 0);

  faults.bytesRead = 0;
  faults.requests = 0;
  const archive = await openArchive(await uploads.open("a"));
  let posts = 0;
  for (const reader of chooseReaders(archive.members.map(({ path }) => path))) {
    for await (const entry of reader.read(archive)) posts += Number(entry.kind === "post");
  }
  await archive.close();

  expect(posts).toBe(3010);
  expect(size).toBeGreaterThan(100_000_000);
  expect(faults.bytesRead / size).toBeLessThan(0.1);
  expect(faults.requests).toBeLessThan(30);
});

test("a file that was taken away while it was read is a problem the person can mend", async () => {
  const { uploads } = awsStores(await newPlace());
  const bytes = async function* () {
    yield Buffer.alloc(3_000_000);
  };
  await uploads.receive("a", "export.zip", bytes());
  const [file] = await uploads.open("a");
  await uploads.remove("a");
  await expect(file!.read(0, 10)).rejects.toThrow("unreadable-upload");
});
