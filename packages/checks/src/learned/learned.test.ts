import { expect, test } from "vitest";
import { exampleOf } from "../example-post.ts";
import { judge } from "../index.ts";
import { read } from "../reading/reading.ts";
import { leaningTo, weightiest } from "./leaning.ts";
import { packed, unpacked } from "./kept.ts";
import { as, kindFeatures, partsOf, runFeatures } from "./features.ts";
import { hashOf, joined } from "./hash.ts";
import { kindNamed } from "./kinds.ts";
import { lesson } from "./lesson.ts";
import { modelOf, numbersEach } from "./model.ts";
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

const pair = (one: string, other: string) => joined(as.pair, hashOf(one), hashOf(other));

/** A model of some features: of each the hash, then the rarity and three weights, in thousandths. */
const modelWith = (
  bias: readonly number[],
  features: readonly (readonly [id: number, ...numbers: number[]])[],
) =>
  modelOf({
    bias,
    ids: Uint32Array.from(features, ([id]) => id),
    numbers: Int16Array.from(features.flatMap(([, ...numbers]) => numbers)),
  });
const lessonOf = (text: string) => readingOf(text).signal(lesson);

test("whom somebody is, believes in or loves weighs nothing", () => {
  const scores = scorer(
    modelWith(
      [0, 0, 0],
      [
        [hashOf("a"), 1000, 1000, 0, 0],
        [hashOf("doctor"), 1000, 1000, 0, 0],
        [pair("a", "<whoever>"), 1000, 9000, 0, 0],
      ],
    ),
  );
  expect(scores(lessonOf("a muslim doctor"))).toEqual(scores(lessonOf("a doctor")));
});

test("reads no further than its bound, whatever is thrown at it", () => {
  expect(tokensOf("a ".repeat(5000))).toHaveLength(mostTokens);
  expect(tokensOf("x".repeat(60_000)).every(({ text }) => text.length <= 60)).toBe(true);
  expect(tokensOf("")).toEqual([]);
});

const [firstPart = 0] = partsOf("today");
const model = modelWith(
  [-1000, 0, 0],
  [
    [hashOf("clinic"), 1000, 2000, 0, 0],
    [pair("clinic", "today"), 2000, 3000, 0, -1000],
    [firstPart, 1000, 0, 4000, 0],
  ],
);

test("adds up what its features say, each block by its own length", () => {
  const [confidentiality, promotion, unprofessional] = scorer(model)(lessonOf("clinic today today"));
  expect(confidentiality).toBeCloseTo(-1 + (1 * 2 + 2 * 3) / Math.sqrt(1 + 4));
  expect(promotion).toBeCloseTo(4);
  expect(unprofessional).toBeCloseTo(-2 / Math.sqrt(5));
  expect(scorer(model)(lessonOf("nothing known"))).toEqual([-1, 0, 0]);
});

test("reads runs of three words, and words beside what the reading takes them for", () => {
  const [told, them, off] = ["told", "them", "off"].map(hashOf);
  expect(runFeatures(tokensOf("told them off"))).toEqual([
    joined(as.run, told ?? 0, them ?? 0, off),
    joined(as.gapped, told ?? 0, off ?? 0),
  ]);
  const features = kindFeatures(lessonOf("My patient is an idiot"));
  const patient = kindNamed("patient");
  expect(features).toContain(joined(as.wordBeforeKind, hashOf("my"), patient));
  expect(features).toContain(joined(as.kindBeforeWord, patient, hashOf("is")));
});

test("features joined in another order, or for another reason, are others", () => {
  const [one, other] = [hashOf("one"), hashOf("other")];
  const ids = [
    joined(as.pair, one, other),
    joined(as.pair, other, one),
    joined(as.gapped, one, other),
    joined(as.run, one, other, one),
    hashOf("one other"),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});

test("keeps a model, and makes the same of it again", () => {
  const kept = {
    bias: [1, -2, 3],
    ids: Uint32Array.of(0, 5, 2 ** 32 - 1),
    numbers: Int16Array.from({ length: 3 * numbersEach }, (_, index) => index * 1000 - 5000),
  };
  expect(unpacked(packed(kept))).toEqual(kept);
});

test("tells which words weighed most", () => {
  const shares = sharesOf(model, tokensOf("the clinic today"), 0);
  expect(shares.map(({ from, to, adds }) => [from, to, adds])).toEqual([
    [1, 3, 6],
    [1, 2, 2],
  ]);
});

test("points at stretches of the post, in order and apart", () => {
  const reading = readingOf("The family of the lad from Saturday's crash came back to thank us tonight");
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
