import { Problem } from "@hindsight/core/problem";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { progressOf } from "../progress/progress-words.ts";
import { AuditsPage } from "./audits-page.tsx";
import { ErasePage } from "./erase-page.tsx";

/** The list of audits, the way into each, and out. */
export function auditsRoutes({ stores, runner }: AppNeeds): Hono {
  const app = new Hono();

  app.get("/audits", async (c) => {
    const audits = await stores.audits.list();
    const rows = audits.map((audit) => ({
      audit,
      state: progressOf(audit, runner.progress(audit.id)).state,
    }));
    return c.render(<AuditsPage rows={rows} isErased={c.req.query("erased") !== undefined} />, {
      title: "Your audits",
      nav: "audits",
    });
  });

  app.get("/audits/:auditId", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    const { state } = progressOf(audit, runner.progress(audit.id));
    const stage = state === "uploaded" ? "about" : state === "ready" ? "review" : "progress";
    return c.redirect(`/audits/${audit.id}/${stage}`, 303);
  });

  app.get("/audits/:auditId/erase", async (c) => {
    const audit = await stores.audits.get(c.req.param("auditId"));
    if (!audit) throw new Problem("no-such-audit");
    return c.render(<ErasePage audit={audit} />, { title: "Erase this audit?" });
  });

  app.post("/audits/:auditId/erase", async (c) => {
    // Also one whose erasing was cut off: it is finished by asking again.
    const audit = await stores.audits.get(c.req.param("auditId"));
    if (audit) await runner.erase(audit.id);
    return c.redirect("/audits?erased", 303);
  });

  return app;
}
