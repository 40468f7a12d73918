import type { Audit } from "@hindsight/core/audit";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { todoGroups } from "../checklist/checklist-items.ts";
import type { AppNeeds } from "../needs.ts";
import { onlyReady } from "../only-ready.ts";
import { readyAudit } from "../ready-audit.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { HandoffPage } from "./handoff-page.tsx";
import { handoffPack } from "./pack.ts";

/** The hand-off pack, once the question about a dispute was answered. */
export function handoffRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { audits, ledger, papers } = stores;
  const opened = async (auditId: string) => {
    const audit = await readyAudit(audits, auditId);
    if (audit === "notYet") throw new Problem("no-such-audit");
    return {
      audit,
      groups: await todoGroups(ledger, auditId),
      dispute: await papers.get(auditId, "dispute"),
    };
  };

  app.get("/audits/:auditId/handoff", onlyReady(audits), async (c) => {
    const props = await opened(c.req.param("auditId"));
    return c.render(<HandoffPage {...props} />, { title: "Hand-off pack" });
  });

  app.get("/audits/:auditId/handoff.zip", onlyReady(audits), async (c) => {
    const { audit, groups, dispute } = await opened(c.req.param("auditId"));
    const isAsked = groups.some(({ choice }) => choice === "delete") && !dispute;
    if (isAsked || groups.length === 0) return c.redirect(`/audits/${audit.id}/handoff`, 303);
    const pack = await handoffPack({ audit, groups, rules: ruleBook(judge), now: now() });
    return c.body(pack, 200, {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${packName(audit, now())}"`,
    });
  });

  return app;
}

const packName = ({ accounts }: Audit, now: string): string => {
  const handle = accounts[0]?.handle?.replace(/\W/g, "").slice(0, 40);
  return `hindsight-hand-off-${handle ? `${handle}-` : ""}${now.slice(0, 10)}.zip`;
};
