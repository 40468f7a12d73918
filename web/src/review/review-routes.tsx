import { Choice } from "@hindsight/core/decision";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { ruleBook } from "../rules/rule-book.ts";
import { postAddress, postAnchor } from "./post-anchor.ts";
import { PostPage } from "./post-page.tsx";
import { filterOf, queryOf, readAddress } from "./review-address.ts";
import { ReviewPage } from "./review-page.tsx";
import { openPage, postsOfSets, withJustDecided } from "./shown-posts.ts";

/** What the decide forms send: one post, or the posts of a set. */
const Move = z.object({
  postId: z.array(z.string().max(2000)).min(1).max(200),
  choice: z.enum([...Choice.options, "none"]),
  reason: z.string().max(2000).catch(""),
  back: z.string().max(2000).catch(""),
});

/** The review: looking, deciding, undoing. */
export function reviewRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { ledger } = stores;
  const rules = ruleBook(judge);

  app.get("/audits/:auditId/review", async (c) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);

    const asked = readAddress(new URL(c.req.url).search);
    const { page, address } = await openPage(ledger, audit.id, asked);
    const shown = await withJustDecided(ledger, audit.id, page.items, address.just);
    const setPosts = await postsOfSets(ledger, audit);
    const facets = await ledger.facets(audit.id, filterOf(address));
    return c.render(<ReviewPage {...{ audit, address, page, facets, shown, setPosts, rules }} />, {
      title: "Review",
    });
  });

  app.get("/audits/:auditId/posts/:postId", async (c) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId"));
    if (audit === "notYet") return c.redirect(`/audits/${c.req.param("auditId")}/progress`, 303);
    const flagged = await ledger.get(audit.id, c.req.param("postId"));
    if (!flagged) return c.notFound();
    return c.render(<PostPage audit={audit} flagged={flagged} rules={rules} />, { title: "One post" });
  });

  app.post("/audits/:auditId/decisions", async (c) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const data = await readForm(c);
    const move = Move.safeParse({ ...Object.fromEntries(data), postId: data.getAll("postId") });
    if (!move.success) throw new HTTPException(400, { message: "This choice could not be understood." });

    const { postId: postIds, choice, back } = move.data;
    const reason = move.data.reason.trim() || undefined;
    const at = now();
    const decision = choice === "none" ? undefined : { choice, reason, at };
    await ledger.decide(
      audit.id,
      postIds.map((postId) => ({ postId, decision })),
      at,
    );
    return c.redirect(backTo(audit.id, back, postIds), 303);
  });

  app.post("/audits/:auditId/undo", async (c) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId"));
    if (audit === "notYet") throw new Problem("no-such-audit");
    const back = (await readForm(c)).get("back");
    const touched = await ledger.undo(audit.id, now());
    return c.redirect(backTo(audit.id, typeof back === "string" ? back : "", touched), 303);
  });

  return app;
}

/** Where the person was: only ever a page of this audit, whatever the form said. */
function backTo(auditId: string, back: string, postIds: readonly string[]): string {
  const [first] = postIds;
  if (back === "post" && first !== undefined) return postAddress(auditId, first);

  const address = readAddress(back.slice(0, 2000));
  const isOne = postIds.length === 1 && first !== undefined;
  const query = queryOf(address, { page: address.page, just: isOne ? first : undefined });
  return `/audits/${auditId}/review${query}${isOne ? `#${postAnchor(first)}` : ""}`;
}
