import { Problem } from "@hindsight/core/problem";
import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppNeeds } from "../needs.ts";
import { readForm } from "../read-form.ts";
import { comingFrom, previousAudit } from "./coming-from.ts";
import { StartPage } from "./start-page.tsx";
import { takeFile } from "./take-file.ts";
import { takeForm } from "./take-form.ts";

/** Longest name of a file, folders included. */
const longestName = 1000;

/** The start page, and the ways an export comes in. */
export function uploadRoutes({ stores, runner, formFiles, sample, direct }: AppNeeds): Hono {
  const app = new Hono();
  const needs = { ...stores, runner };

  app.get("/", async (c) => {
    const known = (await stores.audits.list()).length;
    const previous = await previousAudit(stores.audits, c.req.query("previous"));
    return c.render(
      <StartPage
        hasSample={sample !== undefined}
        known={known}
        previous={previous}
        isDirect={direct !== undefined}
      />,
      {
        title: "New audit",
        nav: "start",
        isUpload: true,
      },
    );
  });

  app.post("/audits", async (c) => {
    const previous = await previousAudit(stores.audits, c.req.query("previous"));
    const audit = await takeForm(needs, formFiles(c.req.raw), previous);
    return c.redirect(`/audits/${audit.id}/about`, 303);
  });

  // With JavaScript: the audit first, then one request a file, so that the page can show the bytes go by.
  app.post("/audits/new", async (c) => {
    const label = (await readForm(c)).get("label");
    const text = typeof label === "string" && label !== "" ? label.slice(0, 200) : "Upload";
    const previous = await previousAudit(stores.audits, c.req.query("previous"));
    const audit = await runner.create({ label: text, ...comingFrom(previous) });
    return c.text(audit.id, 201);
  });

  app.put("/audits/:auditId/files", async (c) => {
    const audit = await openAudit(stores.audits, c.req.param("auditId"));
    const name = c.req.query("name") ?? "";
    if (name === "" || name.length > longestName) throw new Problem("not-found");
    if (audit.state !== "uploaded") {
      throw new HTTPException(409, { message: "This audit has begun: files cannot be added any more." });
    }
    const body: ReadableStream<Uint8Array> = c.req.raw.body ?? new Blob([]).stream();
    const length = c.req.header("content-length");
    const size = length === undefined ? undefined : Number(length);
    await takeFile(needs, audit.id, { name, bytes: body, size });
    return c.body(null, 204);
  });

  app.post("/sample", async (c) => {
    if (!sample) throw new Problem("not-found", { file: "The sample" });
    const audit = await sample();
    return c.redirect(`/audits/${audit.id}/about`, 303);
  });

  return app;
}
