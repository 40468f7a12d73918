import { flaggedOf } from "./made-up.ts";
import { openApp, readyAuditWith, type OpenApp } from "./open-app.ts";

/** The review of the audit that `openThreeFlagged` makes. */
export const review = "/audits/ready1/review";

/** An app with three flagged posts: a mild one, a grave reply about promotion, and one of medium weight. */
export async function openThreeFlagged(): Promise<OpenApp> {
  const app = openApp();
  await readyAuditWith(app, [
    flaggedOf("1", {}, { severity: "low" }),
    flaggedOf(
      "2",
      { kind: "reply", date: "2021-05-06T00:00:00.000Z" },
      { category: "promotion", severity: "critical" },
    ),
    flaggedOf("3", { text: "A word about Hexham" }, { severity: "medium" }),
  ]);
  return app;
}

/** The cards and slips of a page, in order: "card 2". */
export const cards = (page: string): readonly string[] =>
  [...page.matchAll(/<article class="(card|slip)" id="p-x_3a_(\w+)"/g)].map(
    ([, kind, id]) => `${kind} ${id}`,
  );

/** The words of a page, without its markup. */
export const wordsOf = (page: string): string => page.replace(/<[^<>]*>/g, "");
