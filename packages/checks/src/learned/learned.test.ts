import { expect, test } from "vitest";
import { exampleOf } from "../example-post.ts";
import { judge } from "../index.ts";
import { read } from "../reading/reading.ts";
import { leaningTo, weightiest } from "./leaning.ts";
import { modelOf } from "./model.ts";
import { scorer, sharesOf } from "./score.ts";
import { mostTokens, tokensOf } from "./tokens.ts";

const readingOf = (text: string) => {
  const { post, author } = exampleOf(text);
  return read(post, author);
};
const textsOf = (text: string) => tokensOf(text).map((token) => token.text);

test("splits a text into words, signs and emoji, and tells of a number only how long it is", () => {
  expect(textsOf("bed 12's gone home, 54f 🎉 https://example.org/x @ward_7 #derm")).toEqual([
    ..."bed 00's gone home , 00f 🎉 <link> <mention> # derm".split(" "),
  ]);
});

test("who somebody is makes no difference", () => {
  const [one, ...others] = [
    "my wife told the catholic lady that he was wrong",
    "my husband told the muslim gentleman that she was wrong",
  ].map(textsOf);
  expect(others).toEqual([one]);
});

test("whom somebody is, believes in or loves weighs nothing", () => {
  const scores = scorer(
    modelOf([0, 0, 0], ["a 1000 1000 0 0", "doctor 1000 1000 0 0", "a <whoever> 1000 9000 0 0"]),
  );
  expect(scores(tokensOf("a muslim doctor"))).toEqual(scores(tokensOf("a doctor")));
});

test("reads no further than its bound, whatever is thrown at it", () => {
  expect(tokensOf("a ".repeat(5000))).toHaveLength(mostTokens);
  expect(tokensOf("x".repeat(60_000)).every(({ text }) => text.length <= 60)).toBe(true);
  expect(tokensOf("")).toEqual([]);
});

const model = modelOf(
  [-1000, 0, 0],
  ["clinic 1000 2000 0 0", "clinic today 2000 3000 0 -1000", "~<tod 1000 0 4000 0"],
);

test("adds up what its features say, words and parts of words each by their own length", () => {
  const tokens = tokensOf("clinic today today");
  const [confidentiality, promotion, unprofessional] = scorer(model)(tokens);
  expect(confidentiality).toBeCloseTo(-1 + (1 * 2 + 2 * 3) / Math.sqrt(1 + 4));
  expect(promotion).toBeCloseTo(4);
  expect(unprofessional).toBeCloseTo(-2 / Math.sqrt(5));
  expect(scorer(model)(tokensOf("nothing known"))).toEqual([-1, 0, 0]);
});

test("tells which words weighed most", () => {
  const shares = sharesOf(model, tokensOf("the clinic today"), 0);
  expect(shares.map(({ from, to, adds }) => [from, to, adds])).toEqual([
    [1, 3, 6],
    [1, 2, 2],
  ]);
});

test("points at stretches of the post, in order and apart", () => {
  const reading = readingOf(
    "Told a lovely old lady in clinic today that her scan was bad news, and we both cried",
  );
  expect(leaningTo(reading, "confidentiality")).toBeGreaterThan(0);
  const spans = weightiest(reading, "confidentiality");
  expect(spans.length).toBeGreaterThan(1);
  for (const [index, { start, end }] of spans.entries()) {
    expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(reading.text.length);
  }
});

test("speaks only when no rule of its category did", () => {
  const findingsIn = (text: string) => {
    const { post, author } = exampleOf(text);
    const judgement = judge.judge(post, author);
    return judgement.kind === "judged" ? judgement.findings.map(({ check }) => check) : [];
  };
  const story =
    "A 43-year-old farmer from Hexham cried in my clinic this morning when I told him it was melanoma";
  expect(leaningTo(readingOf(story), "confidentiality")).toBeGreaterThan(0.5);
  expect(findingsIn(story)).toContain("identifiable-patient-story");
  expect(findingsIn(story)).not.toContain("reads-like-a-patient-story");
});
