import { Hono } from "hono";
import type { AppNeeds } from "../needs.ts";
import { RulesPage } from "./rules-page.tsx";

/** "What is checked". */
export function rulesRoutes({ judge }: Pick<AppNeeds, "judge">): Hono {
  const app = new Hono();
  app.get("/rules", (c) => c.render(<RulesPage judge={judge} />, { title: "What is checked", nav: "rules" }));
  return app;
}
