import { expect, test } from "vitest";
import { jsonRecords, jsonRecordsInside, maxRecordBytes, type JsonRecord } from "./json-records.ts";

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(
  text: string | Uint8Array,
  { size = 65_536, from = jsonRecords } = {},
): Promise<JsonRecord[]> {
  const records: JsonRecord[] = [];
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for await (const record of from(cut(bytes, size))) records.push(record);
  return records;
}

const values = (records: readonly JsonRecord[]): unknown[] =>
  records.map((record) => (record.kind === "record" ? record.value : "broken"));

const tweet = (id: number, more: object = {}) => ({
  tweet: { id: String(id), urls: [{ u: 1 }, { u: 2 }], ...more },
});

const pretty = (records: readonly unknown[]): string =>
  `window.YTD.tweets.part0 = ${JSON.stringify(records, null, 2)}\n`;

/** A file of `count` records in which the text of one is changed by `spoil`. */
function spoiled(
  count: number,
  at: number,
  spoil: (record: string) => string,
  layout: "pretty" | "compact",
): string {
  const one = (id: number) =>
    layout === "pretty" ? JSON.stringify([tweet(id)], null, 2).slice(2, -2) : JSON.stringify(tweet(id));
  const all = Array.from({ length: count }, (_, id) => (id === at ? spoil(one(id)) : one(id)));
  return layout === "pretty" ? `x = [\n${all.join(",\n")}\n]` : `[${all.join(",")}]`;
}

test.each([
  ["window.YTD.tweets.part0 = [1, 2]", [1, 2]],
  ['Grailbird.data.tweets_2014_03 = \n [ {"a": 1}, {"a": 2} ]', [{ a: 1 }, { a: 2 }]],
  ['\uFEFF[{"a":"}]"}]', [{ a: "}]" }]],
  ["window.YTD.x.part0 = []\n", []],
  ['var user_details =  {"a": [1]};', [{ a: [1] }]],
  ['[["a","b"], null, "c", -1.5e3]', [["a", "b"], null, "c", -1500]],
])("reads %j", async (text, expected) => {
  expect(values(await read(text))).toEqual(expected);
  expect(values(await read(text, { size: 1 }))).toEqual(expected);
});

test("records cut anywhere between chunks are read the same", async () => {
  const text = pretty([tweet(1, { text: 'a "quoted" \\ } ] 🎈' }), tweet(2), tweet(3)]);
  for (const size of [1, 2, 3, 7, 64]) {
    expect(values(await read(text, { size }))).toEqual([
      tweet(1, { text: 'a "quoted" \\ } ] 🎈' }),
      tweet(2),
      tweet(3),
    ]);
  }
});

test("a list inside an object is streamed", async () => {
  const text = JSON.stringify({ version: "[1]", ig_stories: [{ a: 1 }, { a: 2 }], other: [3] });
  expect(values(await read(text, { from: jsonRecordsInside }))).toEqual([{ a: 1 }, { a: 2 }]);
  expect(values(await read("[1]", { from: jsonRecordsInside }))).toEqual([1]);
  expect(await read('{"a": 1}', { from: jsonRecordsInside })).toMatchObject([{ kind: "broken", index: -1 }]);
});

const spoilers: [string, (record: string) => string][] = [
  ["a missing closing brace", (record) => record.replace(/\}$/, "")],
  ["two missing closing braces", (record) => record.replace(/\}\s*\}$/, "")],
  ["a missing bracket", (record) => record.replace("]", "")],
  ["a missing quotation mark", (record) => record.replace('"urls"', '"urls')],
  ["a raw line break in a text", (record) => record.replace('"id"', '"i\nd"')],
  ["a bracket of the wrong kind", (record) => record.replace("]", "}")],
  ["half of it missing", (record) => record.slice(0, record.length / 2)],
  ["nonsense", () => "%%%"],
];

for (const layout of ["pretty", "compact"] as const) {
  test.each(spoilers)(`%s breaks one record of 50,000 (${layout})`, async (_, spoil) => {
    const records = await read(spoiled(50_000, 20_000, spoil, layout));
    const good = records.flatMap((record) =>
      record.kind === "record" ? [record.value as ReturnType<typeof tweet>] : [],
    );
    expect(good.map((record) => record.tweet.id)).toEqual(
      Array.from({ length: 50_000 }, (_, id) => String(id)).filter((id) => id !== "20000"),
    );
    const reasons = records.filter((record) => record.kind === "broken");
    expect(reasons.length).toBe(1);
    expect(reasons[0]).toMatchObject({ index: 20_000 });
  });
}

test("a stray closing bracket does not end the list for the records after it", async () => {
  for (const layout of ["pretty", "compact"] as const) {
    const records = await read(spoiled(100, 50, (record) => `${record}]`, layout));
    const good = records.filter((record) => record.kind === "record");
    expect(good.length).toBe(100);
    expect(records.length).toBe(101);
  }
});

test("an indent of nothing does not cut records apart", async () => {
  const records = [tweet(1), tweet(2)];
  expect(values(await read(JSON.stringify(records, null, 2).replaceAll(/\n +/g, "\n")))).toEqual(records);
});

test("a record over the limit is skipped without being held, and reading goes on", async () => {
  const text = pretty([tweet(1), tweet(2, { text: "x".repeat(maxRecordBytes + 2_000_000) }), tweet(3)]);
  const records = await read(text);
  expect(records).toMatchObject([
    { kind: "record" },
    { kind: "broken", index: 1, reason: "The record is not valid JSON: longer than 8 MiB." },
    { kind: "record", index: 2, value: tweet(3) },
  ]);
});

test("nesting over the limit breaks the record only", async () => {
  const deep = `{"tweet": ${"[".repeat(200)}${"]".repeat(200)}}`;
  const records = await read(`[{"tweet": 1}, ${deep}, {"tweet": 3}]`);
  expect(values(records)).toEqual([{ tweet: 1 }, "broken", { tweet: 3 }]);
  expect(records[1]).toMatchObject({ reason: "The record is not valid JSON: nested more than 100 deep." });
  expect(values(await read(`[${"[".repeat(5_000_000)}`))).toEqual(["broken"]);
});

test("invalid UTF-8 is replaced and the record is read", async () => {
  const bytes = Buffer.from('[{"a": "caf?"}, {"a": "b"}]');
  bytes[bytes.indexOf("?")] = 0xff;
  expect(values(await read(bytes))).toEqual([{ a: "caf\uFFFD" }, { a: "b" }]);
});

test.each([
  ['[{"a": 1}, {"a": ', "The file stops in the middle of this record."],
  ['[{"a": 1},', "The file stops before the end of its list."],
  ['[{"a": 1}', "The file stops before the end of its list."],
])("a file that stops early is said to: %s", async (text, reason) => {
  expect(await read(text)).toEqual([
    { kind: "record", index: 0, value: { a: 1 } },
    { kind: "broken", index: 1, reason },
  ]);
});

test.each(["", "   ", "hello", "\0\0\0\0", "<html>[1]</html>", "=", "x = 1"])(
  "%j holds no list, and says so",
  async (text) => {
    expect(await read(text)).toMatchObject([{ kind: "broken", index: -1 }]);
  },
);

test("hostile keys stay the record's own", async () => {
  const [record] = values(
    await read('[{"__proto__": {"isAdmin": true}, "constructor": {"prototype": {"x": 1}}}]'),
  );
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
});

test("the stream is let go when the reader stops early", async () => {
  let isClosed = false;
  async function* endless() {
    try {
      yield await Promise.resolve(Buffer.from("["));
      for (;;) yield Buffer.from('{"a": 1},'.repeat(10_000));
    } finally {
      isClosed = true;
    }
  }
  for await (const record of jsonRecords(endless())) if (record.index === 5) break;
  expect(isClosed).toBe(true);
});
