import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { aboutRoutes } from "./about/about-routes.tsx";
import { againRoutes } from "./again/again-routes.tsx";
import { assetRoutes } from "./asset-routes.ts";
import { auditsRoutes } from "./audits/audits-routes.tsx";
import { togetherRoutes } from "./bulk/together-routes.tsx";
import { checklistRoutes } from "./checklist/checklist-routes.tsx";
import { consentsRoutes } from "./consents/consents-routes.tsx";
import { handoffRoutes } from "./handoff/handoff-routes.tsx";
import { layout } from "./layout.tsx";
import { missedRoutes } from "./missed/missed-routes.tsx";
import type { AppNeeds } from "./needs.ts";
import { notesRoutes } from "./notes/notes-routes.tsx";
import { overviewRoutes } from "./overview/overview-routes.tsx";
import { pictureRoutes } from "./pictures/picture-routes.ts";
import { answerError, answerNotFound } from "./problem/answer-error.tsx";
import { progressRoutes } from "./progress/progress-routes.tsx";
import { quietRoutes } from "./quiet/quiet-routes.tsx";
import { decideRoutes } from "./review/decide-routes.ts";
import { reviewRoutes } from "./review/review-routes.tsx";
import { rulesRoutes } from "./rules/rules-routes.tsx";
import { secondReaderRoutes } from "./second-reader/second-reader-routes.tsx";
import { secured } from "./security.ts";
import { setsRoutes } from "./sets/sets-routes.tsx";
import { statementRoutes } from "./statement/statement-routes.tsx";
import { directRoutes } from "./upload/direct-routes.ts";
import { uploadRoutes } from "./upload/upload-routes.tsx";
import { viewsRoutes } from "./views/views-routes.ts";

/** The largest form that is not an upload, in bytes. */
const mostFormBytes = 1_000_000;

/** The whole web app over whatever machine `needs` stands for. */
export function createApp(needs: AppNeeds): Hono {
  const app = new Hono();
  app.use(secured(needs.hosts, needs.direct?.origin));
  app.use(compress());
  app.use(layout(needs));

  const isUpload = (method: string, path: string) =>
    (method === "POST" && path === "/audits") || (method === "PUT" && path.endsWith("/files"));
  const limited = bodyLimit({ maxSize: mostFormBytes });
  app.use((c, next) => (isUpload(c.req.method, c.req.path) ? next() : limited(c, next)));

  app.route("/", assetRoutes(needs));
  app.route("/", uploadRoutes(needs));
  app.route("/", directRoutes(needs));
  app.route("/", aboutRoutes(needs));
  app.route("/", progressRoutes(needs));
  app.route("/", overviewRoutes(needs));
  app.route("/", reviewRoutes(needs));
  app.route("/", decideRoutes(needs));
  app.route("/", viewsRoutes(needs));
  app.route("/", togetherRoutes(needs));
  app.route("/", setsRoutes(needs));
  app.route("/", consentsRoutes(needs));
  app.route("/", quietRoutes(needs));
  app.route("/", pictureRoutes(needs));
  app.route("/", checklistRoutes(needs));
  app.route("/", againRoutes(needs));
  app.route("/", missedRoutes(needs));
  app.route("/", handoffRoutes(needs));
  app.route("/", statementRoutes(needs));
  app.route("/", notesRoutes(needs));
  app.route("/", secondReaderRoutes(needs));
  app.route("/", auditsRoutes(needs));
  app.route("/", rulesRoutes(needs));

  app.onError(answerError(needs.log));
  app.notFound(answerNotFound);
  return app;
}
