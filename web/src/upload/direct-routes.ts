import { openAudit } from "@hindsight/core/steps/open-audit";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import * as z from "zod";
import type { AppNeeds } from "../needs.ts";

const Name = z.string().min(1).max(1000);
const Sha256 = z.base64().length(44);
/** S3 takes 10,000 parts of at most 5 GiB; ours are far smaller. */
const Begin = z.object({
  name: Name,
  parts: z
    .array(z.object({ size: z.number().int().positive().max(100_000_000), sha256: Sha256 }))
    .min(1)
    .max(4000),
  isAgain: z.boolean(),
});
const Complete = z.object({
  name: Name,
  uploadId: z.string().min(1).max(2000),
  checksums: z.array(Sha256).min(1).max(4000),
});

/** Uploads that do not pass through the app: it hands out addresses, and puts the parts together. */
export function directRoutes({ stores, direct }: AppNeeds): Hono {
  const app = new Hono();
  if (!direct) return app;
  const uploads = direct.uploads;

  const open = async (auditId: string): Promise<string> => {
    const { id, state } = await openAudit(stores.audits, auditId);
    if (state !== "uploaded") throw new HTTPException(409, { message: "This audit has begun already." });
    return id;
  };
  const parsed = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> => {
    const result = schema.safeParse(body);
    if (!result.success) throw new HTTPException(400, { message: "This upload could not be understood." });
    return result.data;
  };

  // Whether an upload that broke off may go on.
  app.get("/audits/:auditId/direct", async (c) => {
    await open(c.req.param("auditId"));
    return c.body(null, 204);
  });

  app.post("/audits/:auditId/direct", async (c) => {
    const auditId = await open(c.req.param("auditId"));
    const { name, parts, isAgain } = parsed(Begin, await c.req.json());
    return c.json(await uploads.begin(auditId, name, parts, isAgain));
  });

  app.post("/audits/:auditId/direct/complete", async (c) => {
    const auditId = await open(c.req.param("auditId"));
    const { name, uploadId, checksums } = parsed(Complete, await c.req.json());
    await uploads.complete(auditId, name, uploadId, checksums);
    return c.body(null, 204);
  });

  return app;
}
