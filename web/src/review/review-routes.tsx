import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { readyAudit } from "../ready-audit.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { MoreCards } from "./cards.tsx";
import { PostPage } from "./post-page.tsx";
import { mostMore, readMore } from "./read-more.ts";
import { readCards } from "./read-cards.ts";
import { readAddress } from "./review-address.ts";
import { readReview } from "./read-review.ts";
import { ReviewPage } from "./review-page.tsx";

/** The review: looking at flagged posts, in views and one by one. */
export function reviewRoutes({ stores, judge }: Pick<AppNeeds, "stores" | "judge">): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;
  const rules = ruleBook(judge);

  app.get("/audits/:auditId/review", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const facts = await readReview(stores, audit, readAddress(new URL(c.req.url).search));
    return c.render(<ReviewPage {...facts} rules={rules} />, { title: "Review" });
  });

  app.get("/audits/:auditId/cards", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.notFound();
    const address = readAddress(new URL(c.req.url).search);
    const asked = {
      from: c.req.query("from") ?? "",
      postIds: (c.req.queries("postId") ?? []).slice(0, mostMore),
    };
    const more = await readMore(stores, audit, address, asked);
    return c.html(<MoreCards {...more} auditId={audit.id} address={address} rules={rules} />);
  });

  app.get("/audits/:auditId/posts/:postId", async (c) => {
    const audit = await readyAudit(audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const flagged = await ledger.get(audit.id, c.req.param("postId"));
    if (!flagged) return c.notFound();
    const cards = await readCards(stores, audit, [flagged], {}, {});
    const history = await ledger.history(audit.id, flagged.post.id);
    return c.render(<PostPage {...{ audit, flagged, cards, history, rules }} />, { title: "One post" });
  });

  return app;
}
