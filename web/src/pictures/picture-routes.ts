import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { pictureType, tellingBytes } from "./picture-type.ts";

/** Longer paths name no member of an export. */
const mostPath = 4000;

/** Pictures that were kept from the export, to be seen beside their post. Never fetched from anywhere else. */
export function pictureRoutes({ stores }: Pick<AppNeeds, "stores">): Hono {
  const app = new Hono();

  app.get("/audits/:auditId/pictures", async (c) => {
    const path = c.req.query("path") ?? "";
    const bytes =
      path === "" || path.length > mostPath
        ? undefined
        : await stores.pictures.read(c.req.param("auditId"), path);
    if (!bytes) return c.notFound();

    const parts = bytes[Symbol.asyncIterator]();
    const first = await readFirst(parts);
    const type = pictureType(first);
    if (type === undefined) {
      await parts.return?.();
      return c.text("This is not a picture that can be shown.", 415);
    }
    return c.body(streamOf(first, parts), 200, { "Content-Type": type, "Content-Disposition": "inline" });
  });

  return app;
}

/** Reads on until the type can be told. */
async function readFirst(parts: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array();
  while (first.length < tellingBytes) {
    const part = await parts.next();
    if (part.done === true) break;
    const joined = new Uint8Array(first.length + part.value.length);
    joined.set(first);
    joined.set(part.value, first.length);
    first = joined;
  }
  return first;
}

function streamOf(first: Uint8Array, parts: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(first),
    async pull(controller) {
      const part = await parts.next();
      if (part.done === true) controller.close();
      else controller.enqueue(part.value);
    },
    async cancel() {
      await parts.return?.();
    },
  });
}
