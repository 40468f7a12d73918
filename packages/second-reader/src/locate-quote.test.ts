import { expect, test } from "vitest";
import { locateQuote } from "./locate-quote.ts";

const found = (text: string, quote: string): string | undefined => {
  const span = locateQuote(text, quote);
  return span && text.slice(span.start, span.end);
};

test.each([
  ["She said “don’t tell” – and\n I did", `"don't tell" - and i did`, "don’t tell” – and\n I did"],
  ["Left  the   ward", "left the ward", "Left  the   ward"],
  ["A 🩺 was lost", "🩺", undefined],
  ["A 🩺 was lost", "a 🩺 was", "A 🩺 was"],
  ["ﬁrst of all", "first of", "ﬁrst of"],
  ["今日は患者さんが", "患者さん", "患者さん"],
  ["A long story", "...long story...", "long story"],
  ["ok", "ok", "ok"],
  ["A long story", "lo", undefined],
  ["A long story", "short story", undefined],
  ["A long story", "", undefined],
  ["", "story", undefined],
])("in %j finds %j as %j", (text, quote, expected) => {
  expect(found(text, quote)).toBe(expected);
});
