import type { Audit } from "@hindsight/core/audit";
import { Problem } from "@hindsight/core/problem";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { coverageFacts } from "../coverage/coverage-facts.ts";
import type { AppNeeds } from "../needs.ts";
import { onlyReady } from "../only-ready.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { sampleSizes } from "./draw-form.tsx";
import { drawSample, postsOfSample } from "./draw-sample.ts";
import { MissedPage } from "./missed-page.tsx";

/** Draws unflagged posts, takes the ticks, and says what they show. */
export function missedRoutes({ stores, judge, now }: AppNeeds): Hono {
  const app = new Hono();
  const { audits, papers } = stores;
  const opened = async (auditId: string): Promise<Audit> => {
    const audit = await readyAudit(audits, auditId);
    if (audit === "notYet") throw new Problem("no-such-audit");
    return audit;
  };

  app.get("/audits/:auditId/missed", onlyReady(audits), async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const sample = await papers.get(audit.id, "sample");
    const posts = sample ? await postsOfSample(stores, audit.id, sample) : [];
    const population = Math.max(0, coverageFacts(audit).judged - (audit.result?.flagged ?? 0));
    return c.render(<MissedPage audit={audit} population={population} sample={sample} posts={posts} />, {
      title: "Did we miss something?",
    });
  });

  app.post("/audits/:auditId/missed/draw", async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const asked = Number((await readForm(c)).get("size"));
    const size = sampleSizes.find((known) => known === asked);
    if (size === undefined) throw new HTTPException(400, { message: "Choose one of the numbers offered." });
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const posts = await drawSample({ stores, judge }, audit, { size, seed });
    await papers.put(audit.id, "sample", { seed, postIds: posts.map(({ id }) => id), missed: [] });
    return c.redirect(`/audits/${audit.id}/missed`, 303);
  });

  app.post("/audits/:auditId/missed", async (c) => {
    const audit = await opened(c.req.param("auditId"));
    const sample = await papers.get(audit.id, "sample");
    if (!sample) return c.redirect(`/audits/${audit.id}/missed`, 303);
    const ticked = new Set((await readForm(c)).getAll("missed"));
    const missed = sample.postIds.filter((postId) => ticked.has(postId));
    await papers.put(audit.id, "sample", { ...sample, missed, seenAt: now() });
    return c.redirect(`/audits/${audit.id}/missed`, 303);
  });

  return app;
}
