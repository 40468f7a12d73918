import { expect, test } from "vitest";
import type { Archive, SourceFile } from "@hindsight/core/archive";
import { Problem } from "@hindsight/core/problem";
import { openArchive } from "./archive.ts";
import { bytesFile, zipOf, type ZipEntry } from "./testing/zip-writer.ts";

const opened = (entries: readonly ZipEntry[], options = {}): Promise<Archive> =>
  openArchive([bytesFile("export.zip", zipOf(entries, options))]);

const paths = ({ members }: Archive): string[] => members.map(({ path }) => path);

async function text(archive: Archive, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.stream(archive.members.find((member) => member.path === path)!))
    chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function problem(work: Promise<unknown>): Promise<{ code: string; file?: string | undefined }> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error("expected a Problem", { cause: error });
  return { code: error.code, file: error.details.file };
}

const two: ZipEntry[] = [
  { path: "data/tweets.js", bytes: "window.YTD = []" },
  { path: "data/tweets_media/1-a.jpg", bytes: Buffer.alloc(100_000, 7), isStored: true },
];

test.each([{}, { isZip64: true }])("members are listed and read (%j)", async (options) => {
  const archive = await opened(
    two.map((entry) => ({ ...entry, isZip64: "isZip64" in options })),
    options,
  );
  expect(archive.members.map(({ path, size }) => [path, size])).toEqual([
    ["data/tweets.js", 15],
    ["data/tweets_media/1-a.jpg", 100_000],
  ]);
  expect(await text(archive, "data/tweets.js")).toBe("window.YTD = []");
  expect((await text(archive, "data/tweets_media/1-a.jpg")).length).toBe(100_000);
});

test("several zips and loose files are one archive, and the litter of macOS is left out", async () => {
  const archive = await openArchive([
    bytesFile("one.zip", zipOf([two[0]!, { path: "__MACOSX/data/._tweets.js", bytes: "x" }])),
    bytesFile(
      "two.zip",
      zipOf([
        { path: "data/tweets.js", bytes: "other" },
        { path: "data/", bytes: "" },
      ]),
    ),
    bytesFile("data/profile.js", "profile"),
    bytesFile(".DS_Store", "x"),
  ]);
  expect(paths(archive)).toEqual(["data/tweets.js", "data/tweets.js", "data/profile.js"]);
  expect(archive.ignored).toEqual([]);
  expect(await text(archive, "data/profile.js")).toBe("profile");
});

test("names that cannot be trusted put only themselves aside", async () => {
  const archive = await opened([
    { path: "../../etc/tweets.js", bytes: "a" },
    { path: "/data/tweets.js", bytes: "a" },
    { path: "C:/data/tweets.js", bytes: "a" },
    { path: "data\\tweets.js", bytes: "a" },
    { path: "data/a\0b.js", bytes: "a" },
    { path: "data/a\nb.js", bytes: "a" },
    { path: "x".repeat(1025), bytes: "a" },
    { path: "data/tweets.js", bytes: "kept" },
    { path: "data/tweets.js", bytes: "second" },
    { path: Buffer.from([0x64, 0x81, 0x2e, 0x6a, 0x73]), bytes: "cp437" },
  ]);
  expect(paths(archive)).toEqual(["data/tweets.js", expect.stringMatching(/^d.\.js$/u)]);
  expect(await text(archive, "data/tweets.js")).toBe("kept");
  expect(archive.ignored.map(({ reason }) => reason)).toEqual([
    "The file's name points outside the export.",
    "The file's name points outside the export.",
    "The file's name points outside the export.",
    "The file's name holds a backslash.",
    "The file's name holds control characters.",
    "The file's name holds control characters.",
    "The file's name is longer than 1024 bytes.",
    "The zip holds this file twice.",
  ]);
});

test.each([
  ["more than declared", { declaredSize: 10 }],
  ["less than declared", { declaredSize: 200_000 }],
  ["another checksum", { declaredCrc: 1 }],
  ["another checksum, stored", { declaredCrc: 1, isStored: true }],
  ["another size, stored", { declaredSize: 10, isStored: true }],
])("a member that holds %s is damaged, and the others are read", async (_, lie) => {
  const archive = await opened([{ path: "tweets.js", bytes: "x".repeat(100_000), ...lie }, two[0]!]);
  expect(await problem(text(archive, "tweets.js"))).toEqual({ code: "damaged-member", file: "tweets.js" });
  expect(await text(archive, "data/tweets.js")).toBe("window.YTD = []");
});

test("damage inside a member is found", async () => {
  const bytes = zipOf([{ path: "tweets.js", bytes: Array.from({ length: 9000 }, (_, n) => n).join() }]);
  bytes.fill(0xaa, 2000, 2100);
  const archive = await openArchive([bytesFile("export.zip", bytes)]);
  expect(await problem(text(archive, "tweets.js"))).toEqual({ code: "damaged-member", file: "tweets.js" });
});

test("a bomb is not unpacked", async () => {
  const bomb = { path: "tweets.js", bytes: Buffer.alloc(80 * 1024 * 1024) };
  expect(await problem(opened([bomb]).then((archive) => text(archive, "tweets.js")))).toMatchObject({
    code: "zip-bomb",
  });
  const huge = { path: "tweets.js", bytes: "a", isZip64: true, declaredSize: 17 * 1024 ** 3 };
  expect(await problem(opened([huge]).then((archive) => text(archive, "tweets.js")))).toMatchObject({
    code: "zip-bomb",
  });
});

test("only what is wanted needs to be unlocked", async () => {
  const archive = await opened([two[0]!, { path: "dm.js", bytes: "secret", isEncrypted: true }]);
  expect(await text(archive, "data/tweets.js")).toBe("window.YTD = []");
  expect(await problem(text(archive, "dm.js"))).toEqual({ code: "encrypted-zip", file: "dm.js" });
  expect(await problem(opened([{ ...two[0]!, isEncrypted: true }]))).toEqual({
    code: "encrypted-zip",
    file: "export.zip",
  });
});

test("a zip cut off anywhere is said to be cut off", async () => {
  const bytes = zipOf(two);
  for (const length of [4, 100, bytes.length / 2, bytes.length - 30, bytes.length - 1]) {
    const cut = openArchive([bytesFile("export.zip", bytes.subarray(0, length))]);
    expect(await problem(cut)).toEqual({ code: "truncated-zip", file: "export.zip" });
  }
});

test("a damaged table of contents is said to be damaged", async () => {
  const bytes = zipOf(two);
  const table = bytes.indexOf(Buffer.from("504b0102", "hex"));
  expect(await problem(openArchive([bytesFile("export.zip", bytes.fill(0, table, table + 20))]))).toEqual({
    code: "broken-zip",
    file: "export.zip",
  });
});

test("more files than the limit are refused, over all zips together", async () => {
  const many = Array.from({ length: 100_001 }, (_, n) => ({ path: `${n}`, bytes: "", isStored: true }));
  const zip = zipOf(many, { isZip64: true });
  const twice = openArchive([bytesFile("a.zip", zip), bytesFile("b.zip", zip)]);
  expect(await problem(twice)).toEqual({ code: "too-many-members", file: "b.zip" });
});

test("70,000 files are listed in a few reads, however they are counted", async () => {
  const many = Array.from({ length: 70_000 }, (_, n) => ({ path: `${n}.jpg`, bytes: "", isStored: true }));
  for (const options of [{ isZip64: true }, { countModulo: true }]) {
    let reads = 0;
    const archive = await openArchive([
      bytesFile("export.zip", zipOf(many, options), () => void (reads += 1)),
    ]);
    expect(archive.members.length).toBe(70_000);
    expect(reads).toBeLessThan(12);
  }
});

test("a reader that stops early stops the reading", async () => {
  const bytes = Buffer.from(Array.from({ length: 3_000_000 }, (_, n) => (n * 7919) & 0xff));
  for (const isStored of [true, false]) {
    const offsets: number[] = [];
    const zip = zipOf([{ path: "tweets.js", bytes: isStored ? bytes : noise(3_000_000), isStored }]);
    const archive = await openArchive([bytesFile("export.zip", zip, (offset) => offsets.push(offset))]);
    const before = offsets.length;
    for await (const chunk of archive.stream(archive.members[0]!)) if (chunk.length > 0) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(offsets.length - before).toBeLessThan(6);
  }
});

test("a failing disk is not taken for a damaged zip", async () => {
  const file: SourceFile = {
    ...bytesFile("export.zip", zipOf(two)),
    read: (offset) =>
      offset === 0 ? Promise.resolve(Buffer.from("PK\x03\x04")) : Promise.reject(new Error("EIO")),
  };
  await expect(openArchive([file])).rejects.toThrow("EIO");
});

/** Bytes that do not pack, the same every time. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0, state = 1; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = state >> 16;
  }
  return bytes;
}
