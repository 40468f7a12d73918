import { Problem } from "@hindsight/core/problem";
import { problemWords } from "@hindsight/core/problem-words";
import { problemOf } from "@hindsight/core/steps/fail-audit";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ProblemPage } from "./problem-page.tsx";
import { problemStatus } from "./problem-status.ts";

/** Answers an error: a `Problem` in its own words, anything else in general ones and a line in the log. */
export const answerError =
  (log: (line: string) => void) =>
  (error: Error, c: Context): Response | Promise<Response> => {
    if (error instanceof HTTPException) {
      const wait = error.res?.headers.get("Retry-After");
      if (wait) c.header("Retry-After", wait);
      const title = wait ? "One moment, please" : "This cannot be done here";
      return answer(c, title, error.message, error.status);
    }

    const { code, ...details } = problemOf(error);
    // Not the message: it may quote what was read.
    if (!(error instanceof Problem)) log(`${c.req.method} ${c.req.path}: ${error.name} ${places(error)}`);
    const heading = code === "no-such-audit" ? "Nothing here" : "That did not work";
    return answer(c, heading, problemWords(code, details), problemStatus(code));
  };

/** Answers an address that leads nowhere. */
export const answerNotFound = (c: Context): Response | Promise<Response> =>
  answer(c, "Nothing here", "There is no page at this address.", 404);

/** A page for people, one sentence for scripts. */
function answer(c: Context, heading: string, words: string, status: ContentfulStatusCode) {
  if (!(c.req.header("accept") ?? "text/html").includes("text/html")) return c.text(words, status);
  c.status(status);
  return c.render(<ProblemPage heading={heading} words={words} />, { title: heading });
}

/** Where an error came from: the first lines of its stack after the message. */
const places = ({ stack = "" }: Error): string =>
  stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, 3)
    .map((line) => line.trim())
    .join(" ");
