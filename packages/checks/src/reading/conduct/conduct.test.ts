import { describe, expect, test } from "vitest";
import { exampleOf } from "../../example-post.ts";
import { examine } from "../../judge.ts";
import { professionalism } from "../../professionalism/index.ts";
import { read } from "../reading.ts";
import { scenesIn } from "../stance/scene.ts";
import { isMeant } from "../stance/stance.ts";
import { blend, taste } from "./tagged/blend.ts";
import { candidates } from "./candidates.ts";
import { phrase, phrases } from "./phrase.ts";

const readingOf = (text: string) => {
  const { post, author } = exampleOf(text);
  return read(post, author);
};
const found = (text: string) => {
  const { post, author } = exampleOf(text);
  return examine(read(post, author), author, professionalism).map((finding) => finding.check);
};

describe("phrases", () => {
  test("understand gaps, optional spaces, missing apostrophes and words that are no negation", () => {
    const prose = (text: string, words: string) => readingOf(text).prose.match(phrase(words).pattern);
    expect(prose("A sick-note, or a sicknote", "sick ?note")).toEqual(["sick-note", "sicknote"]);
    expect(prose("I dont, I don't", "don't")).toHaveLength(2);
    expect(prose("women are not stupid", "women ~ ~ stupid")).toBeNull();
    expect(prose("told work on Monday I was ill", "told … ill")).toHaveLength(1);
  });

  test("must hold a word that is sure to stand in them", () => {
    expect(() => phrase("(a )?(b )?")).toThrow("always there");
    expect(() => phrase("{nobody}s")).toThrow("no such vocabulary");
  });

  test("are never kept from a post they fit", () => {
    const texts = professionalism.flatMap(({ examples }) => [...examples.flagged, ...examples.clear]);
    for (const example of texts) {
      const { post, author } = exampleOf(example);
      const reading = read(post, author);
      const tried = reading.signal(candidates);
      const missed = phrases.filter(
        (each) => !tried.has(each) && [...reading.prose.matchAll(each.pattern)].some(([hit]) => hit !== ""),
      );
      expect(missed.map((each) => each.pattern.source)).toEqual([]);
    }
  });
});

describe("blends", () => {
  test("need their things near one another, in order, and none of what excuses them", () => {
    const tastes = (text: string, recipe: string) =>
      taste(readingOf(text), [blend("says so", 0.5, recipe)]) !== undefined;
    expect(tastes("The locum's a muppet", "insult + colleague~2")).toBe(true);
    expect(tastes("A muppet, it was said of the one and only locum", "insult + colleague~2")).toBe(false);
    expect(tastes("The locum is here. Muppet.", "insult + colleague")).toBe(false);
    expect(tastes("The locum is here. Muppet.", "insult + <colleague@near")).toBe(true);
    expect(tastes("The locum is no muppet, thank goodness", "insult + colleague")).toBe(false);
    expect(tastes("The locum, a muppet and a legend", "insult + colleague !kind")).toBe(false);
  });

  test("must name tags that exist", () => {
    expect(() => blend("says so", 0.5, "insult + nobody")).toThrow("no such tag");
  });
});

describe("a stance", () => {
  test("takes two words to set a scene, or one that says nothing else", () => {
    const scenes = (text: string) => [...readingOf(text).signal(scenesIn)];
    expect(scenes("Pulled a sickie for the match")).toEqual([]);
    expect(scenes("What a match, what a goal")).toEqual(["sport"]);
    expect(scenes("Wrote a paper on it")).toEqual([]);
    expect(scenes("He was convicted on Friday")).toEqual(["news"]);
  });

  const meant = (text: string, word: string) => {
    const reading = readingOf(text);
    const start = reading.lower.indexOf(word);
    return isMeant(reading, { start, end: start + word.length });
  };
  test.each([
    ["Patients are scum", true],
    ["Patients are not scum", false],
    ["Who called patients scum?", false],
    ["She said patients are scum", false],
    ['"Patients are scum" was on the wall', false],
    ["Calling patients scum is disgusting", false],
    ["Never call patients scum", false],
    ["Not being funny but patients are scum", true],
  ])("%j: %s", (text, expected) => {
    expect(meant(text, "scum")).toBe(expected);
  });
});

test("a second verb belongs to the author only when the first does", () => {
  expect(found("I was bored and stole a stethoscope from the ward")).toContain("unlawful-acts");
  expect(found("The visitor was bored and stole a stethoscope from the ward")).not.toContain("unlawful-acts");
});

test("hostile texts cost no more than their length", () => {
  const length = 60_000;
  const start = performance.now();
  for (const part of [
    "patient ",
    "i was so so ",
    "women are ",
    "told my my ",
    "stole a a a ",
    "is the is the ",
    "-- ' , ",
  ])
    found(part.repeat(length / part.length));
  expect(performance.now() - start).toBeLessThan(20_000);
});
