import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { countQuietened } from "../review/read-review.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { checkFits } from "./check-fit.ts";
import { FitPage } from "./fit-page.tsx";

/** Which check, and whether it shall be quiet from now on. */
const Wish = z.object({ check: z.string().min(1).max(100), quiet: z.enum(["0", "1"]) });

/** How well the checks fit the person, and which of them are quiet. */
export function quietRoutes({ stores, judge }: Pick<AppNeeds, "stores" | "judge">): Hono {
  const app = new Hono();
  const { audits, ledger, papers } = stores;
  const rules = ruleBook(judge);

  app.get("/audits/:auditId/fit", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const quiet = (await papers.get(audit.id, "quiet")) ?? [];
    const fits = await checkFits(ledger, audit.id, quiet);
    const quietened = await countQuietened(ledger, audit.id, quiet);
    return c.render(<FitPage {...{ audit, fits, quietened, rules }} />, {
      title: "How well the checks fit you",
    });
  });

  app.post("/audits/:auditId/quiet", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const wish = Wish.safeParse(Object.fromEntries(await readForm(c)));
    const others = ((await papers.get(audit.id, "quiet")) ?? []).filter((id) => id !== wish.data?.check);
    // Only what flagged something can be quietened, or an address could fill the list with names.
    const flagging = (await ledger.facets(audit.id, {})).check;
    if (!wish.success || (wish.data.quiet === "1" && !(wish.data.check in flagging)))
      throw new HTTPException(400, { message: "There is no such check in this audit." });

    const { check, quiet } = wish.data;
    await papers.put(audit.id, "quiet", quiet === "1" ? [...others, check] : others);
    return c.redirect(`/audits/${audit.id}/fit#fit-${encodeURIComponent(check)}`, 303);
  });

  return app;
}
