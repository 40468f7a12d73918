import type { Audit } from "@hindsight/core/audit";
import type { DecisionChange } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { choiceField } from "./proposal-form.tsx";
import { keptInSet } from "./proposal.ts";
import { postsOfSet } from "./set-posts.ts";
import { SetPage } from "./set-page.tsx";
import { SetsPage } from "./sets-page.tsx";

/** What shows across posts, and deciding about a set of them as one move. */
export function setsRoutes({ stores, judge, now }: Pick<AppNeeds, "stores" | "judge" | "now">): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;
  const rules = ruleBook(judge);

  app.get("/audits/:auditId/sets", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    return c.render(<SetsPage audit={audit} rules={rules} />, { title: "Seen together" });
  });

  app.get("/audits/:auditId/sets/:place{[0-9]+}", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const place = Number(c.req.param("place"));
    const set = setAt(audit, place);
    if (!set) return c.notFound();
    const posts = await postsOfSet(stores, audit, set);
    return c.render(<SetPage {...{ audit, set, place, posts, rules }} />, { title: "Seen together" });
  });

  app.post("/audits/:auditId/sets/:place{[0-9]+}", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const place = Number(c.req.param("place"));
    const set = setAt(audit, place);
    if (!set) return c.notFound();

    const data = await readForm(c);
    const at = now();
    const changes = set.posts.flatMap((postId) => changeTo(postId, data.get(choiceField(postId)), at));
    if (changes.length === 0)
      throw new HTTPException(400, { message: "Every post was left as it is, so nothing changed." });
    await ledger.decide(audit.id, changes, at);
    return c.redirect(`/audits/${audit.id}/sets/${place}#proposal`, 303);
  });

  return app;
}

/** Those that a second reader took apart come after the others. */
const setAt = ({ result }: Audit, place: number) =>
  [...(result?.sets ?? []), ...(result?.dissolved ?? [])][place - 1];

/** Only a post of the set, and only when its page said what becomes of it. */
function changeTo(
  postId: string,
  choice: ReturnType<FormData["get"]>,
  at: string,
): readonly DecisionChange[] {
  if (choice === "delete") return [{ postId, decision: { choice, at } }];
  if (choice === "keep") return [{ postId, decision: { choice, reason: keptInSet, at } }];
  return [];
}
