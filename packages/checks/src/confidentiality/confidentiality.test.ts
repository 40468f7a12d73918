import { describe, expect, test } from "vitest";
import type { Example } from "../define-check.ts";
import { exampleOf } from "../example-post.ts";
import { judgeBy } from "../judge.ts";
import { confidentiality } from "./index.ts";

const judge = judgeBy(confidentiality);
const judged = (example: Example) => {
  const { post, author } = exampleOf(example);
  const judgement = judge.judge(post, author);
  if (judgement.kind !== "judged") throw new Error(judgement.why);
  return { post, ...judgement };
};
const severities = (example: Example) =>
  Object.fromEntries(judged(example).findings.map(({ check, severity }) => [check, severity]));

describe("how recognisable a patient is", () => {
  test("grows with what is told of them", () => {
    expect(severities("A patient told me in clinic that my hands are cold.")).toEqual({
      "anonymous-patient-anecdote": "low",
    });
    expect(severities("Just told a 30yo he has melanoma.")).toEqual({
      "patient-comment-in-the-moment": "medium",
    });
    expect(severities("Just told a 30yo roofer from Hexham he has melanoma.")).toEqual({
      "identifiable-patient-story": "high",
    });
    expect(severities("Just told Mr Alan Birtley in bed 4 that he has melanoma.")).toMatchObject({
      "direct-patient-identifier": "critical",
    });
  });

  test("is one level milder when they agreed, and stays critical when they are named", () => {
    const story = "With her permission: today a 41-year-old shepherd from Alston came in with a melanoma.";
    expect(severities(story)).toMatchObject({ "identifiable-patient-story": "medium" });
    const named = "With her permission: Mrs Ada Birtley in bed 4 has melanoma, she was told today.";
    expect(severities(named)).toMatchObject({ "direct-patient-identifier": "critical" });
  });

  test("says what gives them away, and where in the post as it was written", () => {
    const text = "Today a 𝟰𝟭-year-old shep\u200Bherd from Alston came in with a melanoma.";
    const { post, findings } = judged(text);
    expect(findings[0]?.reason).toContain("an age (41), a job or standing (shepherd)");
    expect(findings[0]?.spans.map(({ start, end }) => post.text.slice(start, end))).toContain(
      "a 𝟰𝟭-year-old shep\u200Bherd",
    );
  });
});

test("a post that singles a patient out leaves clues, and no other post does", () => {
  const { clues } = judged({
    text: "Snake bite in resus today! Our snake-bite lad is 14.",
    date: "2023-05-17T12:00:00.000Z",
  });
  expect(clues.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
    expect.arrayContaining(["subject lad", "event snake bite", "age 14", "time today"]),
  );
  expect(clues.every(({ postId, date }) => postId === "x:1" && date?.startsWith("2023-05-17"))).toBe(true);
  expect(judged("Lovely walk up the valley today, saw an adder").clues).toEqual([]);
});

test("names, numbers and stories of the author, family, colleagues and everybody stay clear", () => {
  const clear = [
    "My daughter Amy, 4, had her tonsils out today and ate six ice lollies",
    "When I was 19 I had a cardiac arrest playing rugby in Hexham",
    "Dr Anna Lund ran a brilliant ward round today, so much learned",
    "If you are 34 and your mole bleeds, see your GP",
    "Teaching case: 34F, farmer, melanoma on the calf, what next?",
    "Farmer, 34, dies after tractor accident near Hexham, police say https://news.example/1",
    "Our study of 240 patients with psoriasis is out in the BJD today",
  ];
  for (const text of clear) expect(judged(text).findings, text).toEqual([]);
});

test("stays quick on hostile text", () => {
  const hostile = [
    "bed 1 ",
    "a patient who ",
    "Mrs A ",
    "12 ",
    "my 3",
    "his NHS number ",
    "your results ",
    "(a) 1-",
  ].map((part) => part.repeat(Math.floor(20_000 / part.length)));
  const start = performance.now();
  for (const text of hostile) judged(text);
  expect(performance.now() - start).toBeLessThan(4_000);
});
