import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { readyAudit } from "../ready-audit.ts";
import { againFacts } from "./again-facts.ts";
import { AgainPage } from "./again-page.tsx";

/** The audit that comes back before a job application. */
export function againRoutes({ stores }: AppNeeds): Hono {
  const app = new Hono();

  app.get("/audits/:auditId/again", async (c) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`);
    const facts = await againFacts(stores, audit);
    return c.render(<AgainPage audit={audit} facts={facts} />, { title: "Before a job application" });
  });

  return app;
}
