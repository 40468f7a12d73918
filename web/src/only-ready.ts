import type { Audits } from "@hindsight/core/ports";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { createMiddleware } from "hono/factory";

/** Leads to the progress of an audit that is not ready, for pages that show a result. Throws `no-such-audit`. */
export const onlyReady = (audits: Audits) =>
  createMiddleware(async (c, next) => {
    const { id, state } = await openAudit(audits, c.req.param("auditId") ?? "");
    if (state !== "ready") return c.redirect(`/audits/${id}/progress`, 303);
    return next();
  });
