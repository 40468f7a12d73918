import { Problem } from "@hindsight/core/problem";
import { Hono, type Context } from "hono";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { mostInMove } from "../review/decide-routes.ts";
import { filterOf, queryOf, readAddress } from "../review/review-address.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { TogetherPage, type TogetherProps } from "./together-page.tsx";

/** Posts that can be ticked on one page of the review. */
const mostTicked = 100;

/** Deciding about a whole view, or about the ticked posts of a page, as one move. */
export function togetherRoutes({ stores, judge }: Pick<AppNeeds, "stores" | "judge">): Hono {
  const app = new Hono();
  const { audits, ledger, papers } = stores;
  const rules = ruleBook(judge);
  const render = (c: Context, props: Omit<TogetherProps, "rules">) =>
    c.render(<TogetherPage {...props} rules={rules} />, { title: "Decide together" });

  app.get("/audits/:auditId/together", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const address = readAddress(new URL(c.req.url).search);
    const filter = filterOf(address, await papers.get(audit.id, "quiet"));
    const { items, total } = await ledger.page(audit.id, filter, { offset: 0, limit: mostInMove });
    return render(c, { audit, items, total, back: queryOf(address) });
  });

  app.post("/audits/:auditId/together", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const data = await readForm(c);
    const ids = data.getAll("postId").filter((id) => typeof id === "string");
    const found = await Promise.all(
      [...new Set(ids)].slice(0, mostTicked).map((id) => ledger.get(audit.id, id)),
    );
    const items = found.filter((flagged) => flagged !== undefined);
    const back = data.get("back");
    const address = readAddress(typeof back === "string" ? back.slice(0, 2000) : "");
    return render(c, {
      audit,
      items,
      total: items.length,
      back: queryOf(address, { page: address.page }),
    });
  });

  return app;
}
