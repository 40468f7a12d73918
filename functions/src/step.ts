import { Problem } from "@hindsight/core/problem";
import { failAudit } from "@hindsight/core/steps/fail-audit";
import * as z from "zod";
import { now, stores } from "./runtime.ts";

/** Something countable about what a step did, for its log line. */
export type Counts = Readonly<Record<string, number | string | boolean | undefined>>;

/**
 * Makes a step into a handler: its input is checked, and one line says what became of it, in ids and counts.
 * An error leaves with its name only: what it says may hold words of a post, and the workflow's history cannot be erased.
 */
export function step<Input extends { readonly auditId: string }, Result extends Counts>(
  name: string,
  schema: z.ZodType<Input>,
  work: (input: Input) => Promise<Result>,
): (event: unknown) => Promise<Result> {
  return async (event) => {
    const input = schema.safeParse(event);
    if (!input.success) throw named("BadInput", `${name}: ${z.prettifyError(input.error)}`);

    const begun = performance.now();
    const say = (level: string, more: Counts) => {
      const ms = Math.round(performance.now() - begun);
      const line = { at: now(), level, step: name, ...idsOf(input.data), ms, ...more };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    };
    try {
      const result = await work(input.data);
      say("info", result);
      return result;
    } catch (error) {
      const code = error instanceof Problem ? error.code : undefined;
      say(code === undefined ? "error" : "warn", { code, error: nameOf(error), where: whereOf(error) });
      if (!(error instanceof Problem)) throw named(nameOf(error), `${name} failed`);
      // The audit may hold a file's name; the error that travels through the workflow may not.
      await failAudit(stores, {
        auditId: input.data.auditId,
        problem: { code: error.code, ...error.details },
      });
      throw named("Problem", error.code);
    }
  };
}

const idsOf = (input: object): Counts =>
  Object.fromEntries(
    Object.entries(input).filter(([key]) => key === "auditId" || key === "batch" || key === "request"),
  );

const named = (name: string, message: string): Error =>
  Object.assign(new Error(message), { name, stack: "" });

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Where it was thrown: lines of the stack that name our files, without the message above them. */
function whereOf(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim())
    .join(" < ");
}
