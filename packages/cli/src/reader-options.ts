import { PostKind } from "@hindsight/core/post";
import type { Price, ReadingChoice } from "@hindsight/core/reading-plan";
import { ReadingChoice as Choice } from "@hindsight/core/reading-plan";
import type { ReaderSettings } from "@hindsight/core/second-reader";
import { readerNamed } from "@hindsight/second-reader/where";

/** A second reader as it was asked for on the command line. */
export interface ReaderOptions {
  readonly settings: ReaderSettings;
  /** Whether posts may leave the computer, for this very run. */
  readonly mayLeave: boolean;
  readonly choice: ReadingChoice;
  /** US dollars. */
  readonly ceiling: number;
  readonly price: Price | undefined;
}

/** The words of the command line that say how a second reader is to read, for `parseArgs`. */
export const readerWords = {
  "second-reader": { type: "string" },
  model: { type: "string" },
  "may-leave": { type: "boolean" },
  posts: { type: "string" },
  years: { type: "string" },
  kinds: { type: "string" },
  "mask-names": { type: "boolean" },
  ceiling: { type: "string" },
  price: { type: "string" },
} as const;

/** US dollars, unless another ceiling is given. */
const usualCeiling = 5;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What was asked for; undefined when no second reader was, `saw` when it is not understood. */
export function readerOptions(values: Values): ReaderOptions | { readonly saw: string } | undefined {
  const text = (name: keyof typeof readerWords): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const where = text("second-reader");
  if (where === undefined) return undefined;

  const settings = readerNamed(where, text("model"));
  if (!settings)
    return { saw: `“${where}” is no second reader: give an address, folder:DIR or bedrock:REGION:MODEL.` };
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text("years") ?? "") ?? [];
  if (text("years") !== undefined && from === undefined)
    return { saw: "--years takes one year or two, such as 2012 or 2012-2016." };
  const choice = Choice.safeParse({
    scope: text("posts"),
    from,
    to,
    kinds: text("kinds")?.split(","),
    masksNames: values["mask-names"] === true,
  });
  if (!choice.success)
    return {
      saw: `--posts takes all, unsure or not-judged, --kinds any of ${PostKind.options.join(", ")}.`,
    };
  const ceiling = Number(text("ceiling") ?? usualCeiling);
  const price = priceOf(text("price"));
  if (!(ceiling >= 0) || price === "none")
    return { saw: "--ceiling takes US dollars, --price two numbers such as 0.8,3.2." };
  return {
    settings,
    mayLeave: values["may-leave"] === true,
    choice: choice.data,
    ceiling,
    price,
  };
}

function priceOf(text: string | undefined): Price | undefined | "none" {
  if (text === undefined) return undefined;
  const [, into, out] = /^(\d{1,6}(?:\.\d{1,6})?),(\d{1,6}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  return into === undefined || out === undefined ? "none" : { in: Number(into), out: Number(out) };
}
