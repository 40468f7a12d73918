import { expect, test } from "vitest";
import { Author } from "@hindsight/core/author";
import { flaggedOf } from "../testing/made-up.ts";
import { masked, maskedText } from "./masked.ts";

const author = Author.parse({ name: "Robin Ashdown", workplaces: ["St Cuthbert’s"], brands: ["Glowmere"] });

test.each([
  [
    "Saw Mrs Edith Arkwright in clinic today, 84, from Hexham.",
    "Saw Mrs [name] in clinic today, [number], from [name].",
  ],
  ["Edith came back. Today she smiled!", "[name] came back. Today she smiled!"],
  ["Edith Arkwright came back", "[name] came back"],
  ["Arkwright's daughter rang O’Neill at once", "[name] daughter rang [name] at once"],
  [
    "My GP said I’m right, NHS number 943 476 5919",
    "My GP said I’m right, NHS number [number] [number] [number]",
  ],
  [
    "Thanks @some.one see https://a.example/b?c=1 or me@here.example #ad #HexhamGeneral",
    "Thanks [account] see [link] or [e-mail] #ad [tag]",
  ],
  ["Robin Ashdown at St Cuthbert’s loves Glowmere", "[name] at [name] loves [name]"],
  ["A 34-year-old farmer lost his arm", "A [number]-year-old farmer lost his arm"],
  ["It’s late. Patient’s notes, see Today’s list", "It’s late. Patient’s notes, see [name] list"],
  ["", ""],
])("%s", (text, expected) => {
  expect(maskedText(text, author)).toBe(expected);
});

test("what a check marked as a name or number goes whole", () => {
  const text = "the one called sunny jim came again";
  const flagged = flaggedOf(
    "1",
    { text },
    { check: "direct-patient-identifier", spans: [{ start: 15, end: 24 }] },
  );
  expect(masked(flagged, author)).toBe("the one called [detail] came again");
});

test("stays quick on hostile text", () => {
  const hostile = [
    "@".repeat(100_000),
    "1-".repeat(60_000),
    `${"A".repeat(100_000)}a`,
    "#a".repeat(50_000),
    "[name] ".repeat(20_000),
  ];
  const before = performance.now();
  for (const text of hostile) maskedText(text, author);
  expect(performance.now() - before).toBeLessThan(3000);
});
