import { Choice } from "@hindsight/core/decision";
import type { StatementBody } from "@hindsight/core/statement";
import { Category, Severity } from "@hindsight/core/finding";
import { britishDate } from "../british-date.ts";
import { counted, listed, number } from "../counted.ts";
import { categoryWords, platformWords } from "../plain-words.ts";

/** A part of the note: what Hindsight knows, or a question with room for the person's own words. */
export interface ReflectionPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** Whether the person writes here. */
  readonly isOpen: boolean;
}

/** A note for a portfolio: themes and numbers, and the questions a reflection answers. No word of a post, of a patient or of a reason. */
export function reflectionParts(body: StatementBody): readonly ReflectionPart[] {
  const accounts = body.accounts.map(({ platform }) => platformWords[platform]);
  const { from, to } = body.period;
  const period = from === null ? "" : to === null || to === from ? ` from ${from}` : ` from ${from} to ${to}`;
  return [
    {
      heading: "What I did",
      isOpen: false,
      lines: [
        `On ${britishDate(body.madeAt)} I reviewed ${counted(body.judged, "post")} of mine${period} on ${listed([...new Set(accounts)]) || "social media"} against professional guidance, with the help of a tool.`,
        ...(body.read.posts > body.judged
          ? [
              `${number(body.read.posts - body.judged)} more could not be judged by it and are for me to look at.`,
            ]
          : []),
      ],
    },
    { heading: "What I found", isOpen: false, lines: foundLines(body) },
    { heading: "What I decided", isOpen: false, lines: decidedLines(body) },
    {
      heading: "What I noticed about how I used to post",
      isOpen: true,
      lines: [
        "When, where and in which mood did I write what I would not write now? No details of patients here.",
      ],
    },
    {
      heading: "What I have learned",
      isOpen: true,
      lines: ["Which guidance did I read again, and what was new to me?"],
    },
    {
      heading: "What I will do differently",
      isOpen: true,
      lines: ["What will I ask myself before posting, and when will I look through my account again?"],
    },
  ];
}

/** How weighty, as it reads after a number. */
const weights: Record<Severity, string> = {
  critical: "to look at first",
  high: "important",
  medium: "worth a look",
  low: "minor",
  info: "as a reminder",
};

function foundLines({ found, flagged }: StatementBody): readonly string[] {
  if (flagged === 0) return ["No post was flagged among those that could be judged."];
  return Category.options.flatMap((category) => {
    const rows = found.filter((row) => row.category === category);
    const posts = rows.reduce((sum, row) => sum + row.posts, 0);
    if (posts === 0) return [];
    const counts = Severity.options.flatMap((severity) =>
      rows
        .filter((row) => row.severity === severity)
        .map((row) => `${number(row.posts)} ${weights[severity]}`),
    );
    return [`${categoryWords[category]}: ${counted(posts, "post")} (${counts.join(", ")}).`];
  });
}

const decided: Record<Choice, string> = {
  delete: "to delete",
  edit: "to edit or label",
  hide: "to hide",
  keep: "to keep",
  ask: "to ask about first",
  "false-alarm": "to be flagged wrongly",
};

function decidedLines({ choices, undecided }: StatementBody): readonly string[] {
  const parts = Choice.options.flatMap((choice) => {
    const count = choices[choice] ?? 0;
    return count === 0 ? [] : [`${number(count)} ${decided[choice]}`];
  });
  if (parts.length === 0) return ["I have not decided yet."];
  return [
    `I found ${listed(parts)}.`,
    ...(undecided > 0
      ? [`${counted(undecided, "post")} ${undecided === 1 ? "is" : "are"} still to decide.`]
      : []),
  ];
}

/** The note as plain text, to be pasted into a portfolio. */
export const reflectionText = (body: StatementBody): string =>
  [
    `Reflection: going through my old posts, ${britishDate(body.madeAt)}`,
    "",
    ...reflectionParts(body).flatMap(({ heading, lines, isOpen }) => [
      heading,
      ...lines.map((line) => (isOpen ? `[${line}]` : line)),
      "",
    ]),
  ].join("\r\n");
