import type { ReadingStatus } from "@hindsight/core/reading-plan";
import { Problem } from "@hindsight/core/problem";
import { problemWords } from "@hindsight/core/problem-words";
import { Hono, type Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { readyAudit } from "../ready-audit.ts";
import { filledIn, readAskForm, readConsentForm } from "./ask-form.ts";
import { AskPage } from "./ask-page.tsx";
import { ConsentPage } from "./consent-page.tsx";
import { NotOfferedPage } from "./not-offered-page.tsx";
import { notYetSent } from "./not-yet-sent.ts";
import { ReadingPage } from "./reading-page.tsx";
import type { SecondReadings } from "./second-readings.ts";
import { sendReading } from "./send-reading.ts";

const path = "/audits/:auditId/second-reader";
/** Seconds between two looks where JavaScript is off. */
const refresh = 5;

/** Asking for a second reader, agreeing to what is sent, watching it read. Where none is offered, a page that says so. */
export function secondReaderRoutes({ stores, secondReader: readings, log }: AppNeeds): Hono {
  const app = new Hono();
  const { papers } = stores;
  const opened = async (c: Context) => {
    const audit = await readyAudit(stores.audits, c.req.param("auditId") ?? "");
    if (audit === "notYet") throw new Problem("no-such-audit");
    return audit;
  };
  if (!readings) {
    app.get(path, async (c) =>
      c.render(<NotOfferedPage audit={await opened(c)} />, { title: "Ask a second reader" }),
    );
    return app;
  }
  const { only } = readings;
  const asked = async (auditId: string) => {
    const [plan, status] = [await papers.get(auditId, "readingPlan"), await papers.get(auditId, "reading")];
    return plan && status ? { plan, status } : undefined;
  };
  const home = (c: Context, auditId: string, rest = "") =>
    c.redirect(`/audits/${auditId}/second-reader${rest}`, 303);

  app.get(path, async (c) => {
    const audit = await opened(c);
    const live = await readings.status(audit.id);
    const status = live ?? (await papers.get(audit.id, "reading"));
    if (!status || status.state === "asked" || (!live && c.req.query("new") !== undefined))
      return c.render(<AskPage audit={audit} filled={{}} only={only} />, { title: "Ask a second reader" });
    return c.render(<ReadingPage audit={audit} status={status} isLive={live !== undefined} />, {
      title: "The second reader",
      refresh: live ? refresh : undefined,
    });
  });

  app.post(`${path}/find`, async (c) => {
    const audit = await opened(c);
    const found = await readings.find?.();
    return c.render(<AskPage audit={audit} filled={{}} found={found} only={only} />, {
      title: "Ask a second reader",
    });
  });

  app.post(path, async (c) => {
    const audit = await opened(c);
    if (await readings.status(audit.id)) return home(c, audit.id);
    const form = await readForm(c);
    const wanted = readAskForm(form, only?.settings);
    if ("wrong" in wanted) {
      c.status(422);
      return c.render(<AskPage audit={audit} filled={filledIn(form)} wrong={wanted.wrong} only={only} />, {
        title: "Ask a second reader",
      });
    }
    const plan = await readings.plan(audit.id, wanted.choice, wanted.settings);
    await papers.put(audit.id, "reading", notYetSent(plan, wanted.settings));
    return home(c, audit.id, "/consent");
  });

  app.get(`${path}/consent`, async (c) => {
    const audit = await opened(c);
    const known = await asked(audit.id);
    if (!known || (await readings.status(audit.id))) return home(c, audit.id);
    return c.render(
      <ConsentPage audit={audit} {...known} tokensBefore={readings.tokensBefore} only={only} />,
      {
        title: "What would be sent",
      },
    );
  });

  app.post(`${path}/start`, async (c) => {
    const audit = await opened(c);
    const known = await asked(audit.id);
    if (!known || (await readings.status(audit.id))) return home(c, audit.id);
    const consent = readConsentForm(await readForm(c), only);
    const wrong =
      "wrong" in consent ? consent.wrong : await start(readings, audit.id, known.status, consent, log);
    if (wrong === undefined) return home(c, audit.id);
    c.status(422);
    const page = { audit, ...known, tokensBefore: readings.tokensBefore, only, wrong };
    return c.render(<ConsentPage {...page} />, { title: "What would be sent" });
  });

  app.post(`${path}/cancel`, async (c) => {
    const audit = await opened(c);
    await readings.cancel(audit.id);
    return home(c, audit.id);
  });

  app.get(`${path}/events`, async (c) => {
    const audit = await opened(c);
    return streamSSE(c, (stream) => sendReading(readings, audit.id, stream));
  });

  return app;
}

/** Starts a reading; answers with a sentence when it cannot be. How it ends stands in its status. */
async function start(
  readings: SecondReadings,
  auditId: string,
  { settings }: ReadingStatus,
  consent: Exclude<ReturnType<typeof readConsentForm>, { wrong: string }>,
  log: AppNeeds["log"],
): Promise<string | undefined> {
  try {
    const { end } = await readings.start(auditId, { settings, ...consent });
    end?.catch((error: unknown) => {
      log(`second reading of ${auditId}: ${error instanceof Error ? error.name : typeof error}`);
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return problemWords(error.code, error.details);
  }
}
