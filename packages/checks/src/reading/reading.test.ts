import { describe, expect, test } from "vitest";
import { exampleOf } from "../example-post.ts";
import { lexicon } from "./lexicon.ts";
import { read } from "./reading.ts";

const readingOf = (text: string) => {
  const { post, author } = exampleOf(text);
  return read(post, author);
};
const plain = (text: string) => readingOf(text).words.map((word) => word.plain);

describe("a reading", () => {
  test("leads spans back to the original through zero-width characters, bold letters and marks", () => {
    const text = "Saw 𝗠𝗿\u200B Jones\u0301\u0301 t\u202Eoday";
    const reading = readingOf(text);
    expect(reading.text).toBe("Saw Mr Jones today");
    const span = reading.spanOf({ start: 4, end: 12 });
    expect(text.slice(span?.start, span?.end)).toBe("𝗠𝗿\u200B Jones\u0301\u0301");
  });

  test("keeps offsets when lower case would be longer", () => {
    const reading = readingOf("İİİ Botox");
    expect(reading.lower.indexOf("botox")).toBe(reading.text.indexOf("Botox"));
  });

  test("reads hashtags, look-alike digits and held letters as words", () => {
    expect(plain("#BotoxUK b0tox sooooo f*ck type III @dr_a https://a.example/x")).toEqual([
      "botox",
      "uk",
      "botox",
      "so",
      "f*ck",
      "type",
      "iii",
      "@dr_a",
      "https://a.example/x",
    ]);
  });

  test("splits sentences but not titles or decimals", () => {
    expect(
      readingOf("Dr. Lee saw Mrs. Day at 3.30. She cried!! Why?\nEnd").sentences.map((s) => s.text),
    ).toEqual(["Dr. Lee saw Mrs. Day at 3.30.", "She cried!!", "Why?", "End"]);
  });

  test("finds phrases, the longest first, across hyphens and with open endings", () => {
    const list = lexicon(["wrinkle relax*", "wrinkle", "anti wrinkle jab"]);
    const found = readingOf("Anti-wrinkle jab or wrinkle-relaxing, a wrinkle").find(list);
    expect(found.map((match) => match.entry)).toEqual(["anti wrinkle jab", "wrinkle relax*", "wrinkle"]);
  });

  test("stays linear on hostile text", () => {
    const hostile = [
      "a".repeat(60_000),
      "#".repeat(60_000),
      "@a.".repeat(20_000),
      "!?".repeat(30_000),
      "1,".repeat(30_000),
    ];
    for (const text of hostile)
      expect(readingOf(text).words.length + readingOf(text).sentences.length).toBeGreaterThan(0);
  });
});
