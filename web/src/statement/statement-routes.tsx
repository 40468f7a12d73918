import { sealed } from "@hindsight/core/statement";
import { Problem } from "@hindsight/core/problem";
import { newDigest } from "@hindsight/readers";
import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { onlyReady } from "../only-ready.ts";
import { readyAudit } from "../ready-audit.ts";
import { statementFor } from "./make-for.ts";
import { StatementPage } from "./statement-page.tsx";

/** How long a page may lie open before its file is saved with the same time, in milliseconds. */
const longestOpen = 24 * 60 * 60 * 1000;

/** The statement as a page and as a file that can be verified. */
export function statementRoutes({ stores, now }: AppNeeds): Hono {
  const app = new Hono();
  const opened = async (auditId: string, madeAt: string) => {
    const audit = await readyAudit(stores.audits, auditId);
    if (audit === "notYet") throw new Problem("no-such-audit");
    return sealed(await statementFor(stores, audit, madeAt), newDigest);
  };

  app.get("/audits/:auditId/statement", onlyReady(stores.audits), async (c) => {
    const auditId = c.req.param("auditId");
    const statement = await opened(auditId, now());
    return c.render(<StatementPage auditId={auditId} statement={statement} />, { title: "Statement" });
  });

  app.get("/audits/:auditId/statement.json", onlyReady(stores.audits), async (c) => {
    const madeAt = timeOfPage(c.req.query("at"), now());
    const statement = await opened(c.req.param("auditId"), madeAt);
    return c.body(`${JSON.stringify(statement, null, 2)}\n`, 200, {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="statement-${madeAt.slice(0, 10)}.json"`,
    });
  });

  return app;
}

/** The time of the page that was looked at, so that paper and file bear one check figure; now, when that cannot be. */
function timeOfPage(asked: string | undefined, now: string): string {
  const age = Date.parse(now) - Date.parse(asked ?? "");
  return asked !== undefined && age >= 0 && age < longestOpen ? new Date(asked).toISOString() : now;
}
