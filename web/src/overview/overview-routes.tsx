import { recommend } from "@hindsight/core/recommendation";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import { coverageFacts } from "../coverage/coverage-facts.ts";
import { everyFlagged } from "@hindsight/core/every-flagged";
import type { AppNeeds } from "../needs.ts";
import { professionalSince } from "./career-bands.ts";
import { OverviewPage } from "./overview-page.tsx";
import { tallyFlagged } from "./tally-flagged.ts";

/** The overview of an audit that is ready; until then its address leads to where the audit has come to. */
export function overviewRoutes({ stores }: Pick<AppNeeds, "stores">): Hono {
  const app = new Hono();
  const { audits, ledger } = stores;

  app.get("/audits/:auditId", async (c, next) => {
    const audit = await openAudit(audits, c.req.param("auditId"));
    if (audit.state !== "ready") return next();

    const tally = tallyFlagged(await everyFlagged(ledger, audit.id));
    const facts = coverageFacts(audit);
    const recommendation = recommend({
      read: facts.read,
      judged: facts.judged,
      notRead: facts.unreadable + facts.missing,
      flagged: tally.flagged,
      undecided: tally.undecided,
      toDo: tally.toDo - tally.done,
      byYear: audit.coverage?.byYear ?? {},
      flaggedByYear: Object.fromEntries(
        Object.entries(tally.byYear).map(([year, { flagged }]) => [year, flagged]),
      ),
      professionalSince: professionalSince(audit.author.stages),
    });
    const brands = (await ledger.clues(audit.id)).filter(({ kind }) => kind === "brand");
    return c.render(
      <OverviewPage audit={audit} tally={tally} recommendation={recommendation} brands={brands} />,
      { title: "Overview" },
    );
  });

  return app;
}
