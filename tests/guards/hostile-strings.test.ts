import { expect, test } from "vitest";
import { judge } from "@hindsight/checks";
import { exampleOf } from "@hindsight/checks/example-post";

const size = 60_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

/** Pieces that patterns over prose stumble over, and beginnings that never come to an end. */
const pieces = [
  "a",
  " ",
  "\n",
  "!",
  "aA1!",
  "my patient ",
  "saw a 34 year old ",
  "use code ",
  "#ad ",
  "@a ",
  "mr smith ",
  "you should take ",
  "i was so drunk at work and ",
  "https://",
  "07700 900123 ",
  "943 476 5919",
  "botox ",
  "never ",
  "“",
  "(",
  "e\u0301",
  "🩺",
  "\u202E",
];

/** Fifty times what the slowest of these took; a pattern that is not linear takes thousands of times as long. */
const longest = 20_000;

test.each(pieces.map((piece) => [piece] as const))(
  "sixty thousand characters of %j are judged in linear time",
  (piece) => {
    for (const text of [fill(piece), `my patient ${fill(piece)}`, `${fill(piece)} code GLOW10`]) {
      const { post, author } = exampleOf({ text });
      expect(judge.judge(post, author).kind).toMatch(/judged/i);
    }
  },
  longest,
);
