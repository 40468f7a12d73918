import { Hono } from "hono";
import type { AppNeeds } from "./needs.ts";

/** Style, script and icon. Their names change with their content, so they may be kept for ever. */
export function assetRoutes({ assets }: Pick<AppNeeds, "assets">): Hono {
  const app = new Hono();
  for (const { name, type, body } of Object.values(assets)) {
    app.get(`/assets/${name}`, (c) =>
      c.body(body, 200, {
        "Content-Type": `${type}; charset=utf-8`,
        "Cache-Control": "public, max-age=31536000, immutable",
      }),
    );
  }
  return app;
}
