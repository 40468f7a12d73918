import type { Audit } from "@hindsight/core/audit";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { onlyReady } from "../only-ready.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { statementFor } from "../statement/make-for.ts";
import { AskForm, mostWritten } from "./ask-form.tsx";
import { masked } from "./masked.ts";
import { PacketPage } from "./packet-page.tsx";
import { ReflectionPage } from "./reflection-page.tsx";
import { reflectionText } from "./reflection.ts";

/** Pages to give to others: one masked post to ask about, and a reflection without any post. Nothing written here is kept. */
export function notesRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;
  const opened = async (auditId: string): Promise<Audit> => {
    const audit = await readyAudit(audits, auditId);
    if (audit === "notYet") throw new Problem("no-such-audit");
    return audit;
  };

  app.get("/audits/:auditId/posts/:postId/ask", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const flagged = await ledger.get(audit.id, c.req.param("postId"));
    if (!flagged) return c.notFound();
    return c.render(<AskForm audit={audit} flagged={flagged} masked={masked(flagged, audit.author)} />, {
      title: "Ask about a post",
    });
  });

  app.post("/audits/:auditId/posts/:postId/ask", async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const flagged = await ledger.get(audit.id, c.req.param("postId"));
    if (!flagged) return c.notFound();
    const data = await readForm(c);
    const written = (name: string): string => {
      const value = data.get(name);
      return typeof value === "string" ? value.slice(0, mostWritten).trim() : "";
    };
    const props = { audit, flagged, words: written("words"), question: written("question"), now: now() };
    return c.render(<PacketPage {...props} rules={ruleBook(judge)} />, { title: "A question about a post" });
  });

  app.get("/audits/:auditId/reflection", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const body = await statementFor(stores, audit, now());
    return c.render(<ReflectionPage auditId={audit.id} body={body} />, { title: "Reflection" });
  });

  app.get("/audits/:auditId/reflection.txt", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const body = await statementFor(stores, audit, now());
    return c.text(reflectionText(body), 200, {
      "Content-Disposition": `attachment; filename="reflection-${body.madeAt.slice(0, 10)}.txt"`,
    });
  });

  return app;
}
