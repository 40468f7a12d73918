import type { Audit } from "@hindsight/core/audit";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppNeeds } from "../needs.ts";
import { onlyReady } from "../only-ready.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { postAnchor } from "../review/post-anchor.ts";
import { picturesToFindBy } from "./pictures-to-find-by.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { checklistCsv } from "./checklist-csv.ts";
import { todoGroups } from "./checklist-items.ts";
import { ChecklistPage } from "./checklist-page.tsx";
import { PrintPage } from "./print-page.tsx";
import { ResiduePage } from "./residue-page.tsx";

/** The checklist: to read, to tick, to print, and what comes before and after deleting. */
export function checklistRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { audits, ledger, papers } = stores;
  const opened = async (auditId: string): Promise<Audit> => {
    const audit = await readyAudit(audits, auditId);
    if (audit === "notYet") throw new Problem("no-such-audit");
    return audit;
  };

  app.get("/audits/:auditId/checklist", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const sample = await papers.get(audit.id, "sample");
    const groups = await todoGroups(ledger, audit.id);
    const props = {
      audit,
      groups,
      pictures: await picturesToFindBy(stores.pictures, audit.id, groups),
      undecided: (await ledger.page(audit.id, { decision: "none" }, { offset: 0, limit: 0 })).total,
      dispute: await papers.get(audit.id, "dispute"),
      missed: sample?.missed.length ?? 0,
      now: now(),
    };
    return c.render(<ChecklistPage {...props} />, { title: "Checklist" });
  });

  app.get("/audits/:auditId/checklist.csv", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const csv = checklistCsv(await todoGroups(ledger, audit.id), ruleBook(judge));
    return c.body(csv, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="hindsight-checklist.csv"',
    });
  });

  app.get("/audits/:auditId/checklist/print", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const groups = await todoGroups(ledger, audit.id);
    return c.render(<PrintPage audit={audit} groups={groups} now={now()} />, { title: "Checklist to print" });
  });

  app.get("/audits/:auditId/after", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    return c.render(<ResiduePage audit={audit} />, { title: "What may remain" });
  });

  app.post("/audits/:auditId/ticks", async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const data = await readForm(c);
    const postId = data.get("postId");
    const flagged = typeof postId === "string" ? await ledger.get(audit.id, postId) : undefined;
    if (!flagged) return c.notFound();
    await ledger.tick(audit.id, flagged.post.id, data.get("done") === "1", now());
    return c.redirect(`/audits/${audit.id}/checklist#${postAnchor(flagged.post.id)}`, 303);
  });

  app.post("/audits/:auditId/dispute", async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const data = await readForm(c);
    const answer = (["no", "yes", "unsure"] as const).find((known) => known === data.get("answer"));
    if (!answer) throw new HTTPException(400, { message: "Choose one of the answers offered." });
    await papers.put(audit.id, "dispute", { answer, at: now() });
    const back = data.get("back") === "handoff" ? "handoff" : "checklist#dispute";
    return c.redirect(`/audits/${audit.id}/${back}`, 303);
  });

  return app;
}
