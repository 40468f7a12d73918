import { expect, test } from "vitest";
import { locateQuote } from "./locate-quote.ts";
import { masked } from "./masking.ts";

test("replaces names and handles, the same by the same, and finds quotes in the original again", () => {
  const original =
    "Saw Mrs Arkwright today, with @edith and @edith again. Later, Robin Ashdown rang 🩺 about it";
  const { text, spanOf } = masked(original, true);
  expect(text).toBe(
    "Saw [person 1] today, with [person 2] and [person 2] again. Later, [person 3] rang 🩺 about it",
  );
  const back = (quote: string) => {
    const span = locateQuote(text, quote);
    if (!span) return undefined;
    const { start, end } = spanOf(span);
    return original.slice(start, end);
  };
  expect(back("[person 1] today")).toBe("Mrs Arkwright today");
  expect(back("today, with [PERSON 2]")).toBe("today, with @edith");
  expect(back("again. Later")).toBe("again. Later");
  expect(back("rang 🩺 about it")).toBe("rang 🩺 about it");
  expect(back("son 3] rang")).toBe("Robin Ashdown rang");
});

test.each([
  ["Brenda Ashdown rang about Terry", "[person 1] rang about [person 2]"],
  [
    "Happy Christmas from the ward on Monday, Dr Okoro",
    "Happy Christmas from the ward on Monday, [person 1]",
  ],
  ["In June I moved to Wales. Mum was proud", "In June I moved to Wales. Mum was proud"],
  ["The NHS and the BAD said so", "The NHS and the BAD said so"],
])("reads %j as %j", (original, text) => {
  expect(masked(original, true).text).toBe(text);
});

test("leaves text as it is where nothing is to be masked", () => {
  const { text, spanOf } = masked("Dr Who", false);
  expect(text).toBe("Dr Who");
  expect(spanOf({ start: 1, end: 3 })).toEqual({ start: 1, end: 3 });
});

test("takes linear time over hostile text", () => {
  const start = performance.now();
  masked("Dr A".repeat(20_000), true);
  masked("@".repeat(70_000), true);
  masked(", Aa".repeat(20_000), true);
  masked("Aa Bb ".repeat(15_000), true);
  masked(`A${"a".repeat(70_000)}`, true);
  expect(performance.now() - start).toBeLessThan(1000);
});
