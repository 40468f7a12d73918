import { Problem } from "@hindsight/core/problem";
import type { Uploads } from "@hindsight/core/ports";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import { counted, sized } from "../counted.ts";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { AboutPage } from "./about-page.tsx";
import { authorOf, authorFormIn, formOf } from "./author-form.ts";

/** The short form about the person, which also sets the audit going. */
export function aboutRoutes({ stores, runner }: AppNeeds): Hono {
  const app = new Hono();

  app.get("/audits/:auditId/about", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    if (audit.state !== "uploaded") return c.redirect(`/audits/${audit.id}`, 303);
    const received = await receivedWords(stores.uploads, audit.id);
    return c.render(<AboutPage audit={audit} form={formOf(audit.author)} errors={{}} received={received} />, {
      title: "About you",
    });
  });

  app.post("/audits/:auditId/about", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    const progress = `/audits/${audit.id}/progress`;
    if (audit.state !== "uploaded") return c.redirect(progress, 303);

    const data = await readForm(c);
    if (!data.has("skip")) {
      const form = authorFormIn(data);
      const parsed = authorOf(form, audit.author);
      if ("errors" in parsed) {
        const received = await receivedWords(stores.uploads, audit.id);
        c.status(422);
        return c.render(<AboutPage audit={audit} form={form} errors={parsed.errors} received={received} />, {
          title: "About you: please look again",
        });
      }
      await stores.audits.put({ ...audit, author: parsed.author });
    }
    await runner.run(audit.id);
    return c.redirect(progress, 303);
  });

  return app;
}

/** "2 files, 1.2 GB": so that a part left out is noticed before the audit starts. Throws `nothing-given` when there is no file. */
async function receivedWords(uploads: Uploads, auditId: string): Promise<string> {
  const files = await uploads.open(auditId);
  await Promise.all(files.map((file) => file.close()));
  if (files.length === 0) throw new Problem("nothing-given");
  return `${counted(files.length, "file")}, ${sized(files.reduce((sum, { size }) => sum + size, 0))}`;
}
