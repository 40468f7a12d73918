import { expect, test } from "vitest";
import { csvRows, maxRowLength } from "./csv-records.ts";

async function rows(text: string, size = 5): Promise<(readonly string[] | undefined)[]> {
  async function* chunks() {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  const all: (readonly string[] | undefined)[] = [];
  for await (const row of csvRows(chunks())) all.push(row);
  return all;
}

test.each([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    'a,"b ""c"", d"\r\n1,"2\n3"',
    [
      ["a", 'b "c", d'],
      ["1", "2\n3"],
    ],
  ],
  ['"""a""",""\n', [['"a"', ""]]],
  [
    "é,🎈\n\n\n,\n",
    [
      ["é", "🎈"],
      ["", ""],
    ],
  ],
  ['a,"never closed\nb', [undefined]],
  ["", []],
])("%j", async (text, expected) => {
  expect(await rows(text)).toEqual(expected);
});

test("a row over the limit is given up, the next one is read", async () => {
  expect(await rows(`a\n${"x".repeat(maxRowLength + 1)}\nb\n`, 65_536)).toEqual([["a"], undefined, ["b"]]);
});
