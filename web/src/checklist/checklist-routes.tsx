import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { postAnchor } from "../review/post-anchor.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { checklistCsv } from "./checklist-csv.ts";
import { todoGroups } from "./checklist-items.ts";
import { ChecklistPage } from "./checklist-page.tsx";

/** The checklist: to read, to tick, to take along. */
export function checklistRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;

  app.get("/audits/:auditId/checklist", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const groups = await todoGroups(ledger, audit.id);
    const undecided = (await ledger.page(audit.id, { decision: "none" }, { offset: 0, limit: 0 })).total;
    return c.render(<ChecklistPage audit={audit} groups={groups} undecided={undecided} />, {
      title: "Checklist",
    });
  });

  app.get("/audits/:auditId/checklist.csv", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const csv = checklistCsv(await todoGroups(ledger, audit.id), ruleBook(judge));
    return c.body(csv, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="hindsight-checklist.csv"',
    });
  });

  app.post("/audits/:auditId/ticks", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const data = await readForm(c);
    const postId = data.get("postId");
    const flagged = typeof postId === "string" ? await ledger.get(audit.id, postId) : undefined;
    if (!flagged) return c.notFound();
    await ledger.tick(audit.id, flagged.post.id, data.get("done") === "1", now());
    return c.redirect(`/audits/${audit.id}/checklist#${postAnchor(flagged.post.id)}`, 303);
  });

  return app;
}
