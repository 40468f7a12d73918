import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { AppNeeds } from "../needs.ts";
import { ProgressPage, StoppedPage } from "./progress-page.tsx";
import { progressOf } from "./progress-words.ts";
import { sendProgress } from "./send-progress.ts";

/** Seconds between two looks where JavaScript is off. */
const refresh = 3;

/** How an audit comes along, live, and the buttons to stop it or run it again. */
export function progressRoutes({ stores, runner }: AppNeeds): Hono {
  const app = new Hono();

  app.get("/audits/:auditId/progress", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    const progress = progressOf(audit, runner.progress(audit.id));
    if (progress.state === "failed") {
      return c.render(<StoppedPage audit={audit} problem={progress.problem} />, { title: "Stopped" });
    }
    const isReady = progress.state === "ready";
    return c.render(<ProgressPage audit={audit} progress={progress} />, {
      title: isReady ? "Ready" : "Progress",
      refresh: isReady ? undefined : refresh,
    });
  });

  app.get("/audits/:auditId/events", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    return streamSSE(c, (stream) => sendProgress({ audits: stores.audits, runner }, audit.id, stream));
  });

  app.post("/audits/:auditId/cancel", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    await runner.cancel(audit.id);
    return c.redirect(`/audits/${audit.id}/progress`, 303);
  });

  app.post("/audits/:auditId/run", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    if (audit.state === "failed") await runner.run(audit.id);
    return c.redirect(`/audits/${audit.id}/progress`, 303);
  });

  return app;
}
