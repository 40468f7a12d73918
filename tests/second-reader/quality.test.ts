import { expect, test } from "vitest";
import { withSecondReader } from "../quality/second-reader.ts";
import { answerText } from "./answer-in-folder.ts";
import { scriptedModels } from "./scripted-models.ts";

test("compares rules, second reader and both on the same posts, and says how far the two agree", async () => {
  // Four posts only, and a script instead of a model: this is about the arithmetic, and no figure of quality.
  await using models = await scriptedModels((posts) =>
    answerText(
      posts,
      posts
        .filter(({ text }) => text.includes("curtains"))
        .map(({ n }) => ({
          n,
          check: "anonymous-patient-anecdote",
          quote: "the curtains drawn",
          why: "Neighbours may work out whose news this was.",
          severity: "low",
          confidence: 0.6,
        })),
    ),
  );
  const lines: string[] = [];
  await withSecondReader(
    {
      title: (text) => void lines.push(text),
      line: (set, what, figure) => void lines.push(`${set} | ${what} | ${figure}`),
      skipped: () => undefined,
      show: () => undefined,
    },
    [
      {
        name: "four",
        rows: [
          { text: "Drove past with the curtains drawn at number nine", label: "confidentiality" },
          { text: "Use code DRGLOW10 for 10% off at checkout, honestly the best serum", label: "promotion" },
          { text: "Walked the dog along the river this morning", label: "none" },
          { text: "Made sourdough and it did not rise", label: "none" },
        ],
      },
    ],
    { where: models.address, model: undefined, mayLeave: false, masksNames: false, key: undefined },
  );
  const figure = (set: string, what: string) =>
    lines.find((line) => line.startsWith(`${set} | ${what} | `))?.split(" | ")[2];
  expect(figure("four", "read by the second reader")).toBe("4 of 4");
  expect(figure("four: rules", "promotion recall")).toContain("1 of 1");
  expect(figure("four: rules", "confidentiality recall")).toContain("0 of 1");
  expect(figure("four: second reader", "confidentiality recall")).toContain("1 of 1");
  expect(figure("four: both", "confidentiality recall")).toContain("1 of 1");
  expect(figure("four: both", "promotion recall")).toContain("1 of 1");
  expect(figure("four: both", "harmless flagged")).toContain("0 of 2");
  expect(figure("four", "agreement (kappa)")).toBe("-0.33");
});
