import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { NamedView, removeView, saveView, viewQuery } from "./saved-views.ts";

/** Views of the review that are kept under a name. */
export function viewsRoutes({ stores: { audits, papers } }: Pick<AppNeeds, "stores">): Hono {
  const app = new Hono();

  app.post("/audits/:auditId/views", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const view = NamedView.safeParse(Object.fromEntries(await readForm(c)));
    if (!view.success)
      throw new HTTPException(400, { message: "Please give the view a name of up to 60 characters." });

    await saveView(papers, audit.id, view.data);
    return c.redirect(`/audits/${audit.id}/review${viewQuery(view.data.query)}`, 303);
  });

  app.post("/audits/:auditId/views/remove", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const data = await readForm(c);
    const [name, back] = [data.get("name"), data.get("back")];
    if (typeof name === "string") await removeView(papers, audit.id, name);
    return c.redirect(`/audits/${audit.id}/review${viewQuery(typeof back === "string" ? back : "")}`, 303);
  });

  return app;
}
