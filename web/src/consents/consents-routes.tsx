import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { answerMove } from "../review/answer-move.ts";
import { ConsentsPage } from "./consents-page.tsx";
import { ConsentGiven, forgetConsent, isKeptByConsent, noteConsent, onFile } from "./on-file.ts";

/** Permissions that are on file: giving one, the register, taking one out. */
export function consentsRoutes({ stores, now }: Pick<AppNeeds, "stores" | "now">): Hono {
  const app = new Hono();
  const { audits, ledger, papers } = stores;

  app.get("/audits/:auditId/consents", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const consents = (await papers.get(audit.id, "consents")) ?? [];
    const rows = await Promise.all(
      consents
        .toReversed()
        .map(async (consent) => ({ consent, flagged: await ledger.get(audit.id, consent.postId) })),
    );
    return c.render(<ConsentsPage audit={audit} rows={rows} />, { title: "Permissions on file" });
  });

  app.post("/audits/:auditId/consents", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const given = ConsentGiven.safeParse(Object.fromEntries(await readForm(c)));
    if (!given.success)
      throw new HTTPException(400, {
        message: "Please say where the permission is kept, and on which day it was given.",
      });

    const { back, ...consent } = given.data;
    if (!(await ledger.get(audit.id, consent.postId))) return c.notFound();
    await noteConsent(papers, audit.id, consent);
    const at = now();
    const decision = { choice: "keep", reason: onFile, at } as const;
    await ledger.decide(audit.id, [{ postId: consent.postId, decision }], at);
    return answerMove(c, { auditId: audit.id, back, postIds: [consent.postId] });
  });

  app.post("/audits/:auditId/consents/remove", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const postId = (await readForm(c)).get("postId");
    if (typeof postId !== "string") return c.notFound();
    await forgetConsent(papers, audit.id, postId);
    const flagged = await ledger.get(audit.id, postId);
    if (flagged && isKeptByConsent(flagged))
      await ledger.decide(audit.id, [{ postId, decision: undefined }], now());
    return c.redirect(`/audits/${audit.id}/consents`, 303);
  });

  return app;
}
