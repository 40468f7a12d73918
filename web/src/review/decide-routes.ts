import { Choice, type Decision } from "@hindsight/core/decision";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { answerMove } from "./answer-move.ts";

/** Posts that one move may decide: no more than a person can have looked through. */
export const mostInMove = 500;

/** What the forms send: the posts, each of which their page showed, and the choice. A usual reason keeps them by itself. */
const Move = z.object({
  postId: z.array(z.string().max(2000)).min(1).max(mostInMove),
  choice: z.enum([...Choice.options, "none"]).optional(),
  keepFor: z.string().max(200).optional(),
  reason: z.string().max(2000).catch(""),
  back: z.string().max(2000).catch(""),
});

/** Deciding about one post or several as one move, and taking moves back. */
export function decideRoutes({ stores, now }: Pick<AppNeeds, "stores" | "now">): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;

  app.post("/audits/:auditId/decisions", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const data = await readForm(c);
    const asked = data.getAll("postId");
    if (asked.length === 0)
      throw new HTTPException(400, { message: "No post was ticked, so nothing changed." });

    const move = Move.safeParse({ ...Object.fromEntries(data), postId: [...new Set(asked)] });
    const at = now();
    const decision = move.success ? decisionOf(move.data, at) : "unclear";
    if (!move.success || decision === "unclear")
      throw new HTTPException(400, { message: "This choice could not be understood." });

    const { postId: postIds, back } = move.data;
    const changes = postIds.map((postId) => ({ postId, decision }));
    await ledger.decide(audit.id, changes, at);
    return answerMove(c, { auditId: audit.id, back, postIds });
  });

  app.post("/audits/:auditId/undo", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const back = (await readForm(c)).get("back");
    const postIds = await ledger.undo(audit.id, now());
    const where = typeof back === "string" ? back : "";
    return answerMove(c, { auditId: audit.id, back: where, postIds, isUndo: true });
  });

  return app;
}

function decisionOf(
  { choice, keepFor, reason }: z.infer<typeof Move>,
  at: string,
): Decision | undefined | "unclear" {
  if (keepFor !== undefined) return { choice: "keep", reason: keepFor, at };
  if (choice === undefined) return "unclear";
  return choice === "none" ? undefined : { choice, reason: reason.trim() || undefined, at };
}
