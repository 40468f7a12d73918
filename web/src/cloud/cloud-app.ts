import { judge, rubric } from "@hindsight/checks";
import type { SFNClient } from "@aws-sdk/client-sfn";
import { awsStores, takeAllowance, type AwsPlace } from "@hindsight/store/aws";
import { Hono } from "hono";
import { createApp } from "../app.tsx";
import type { AppNeeds } from "../needs.ts";
import { formFiles } from "../upload/multipart.ts";
import type { CloudReader } from "./cloud-reader.ts";
import { cloudReadings } from "./cloud-readings.ts";
import { cloudRunner } from "./cloud-runner.ts";
import { directUploads } from "./direct-uploads.ts";
import { asVisited, fromEdgeOnly } from "./edge.ts";
import { ownedStores } from "./owned-stores.ts";
import type { SignedIn } from "./sign-in.ts";
import { withinLimits } from "./within-limits.ts";

/** What the app in the cloud is made of. */
export interface CloudAppNeeds {
  readonly place: AwsPlace;
  readonly workflows: SFNClient;
  readonly eraseWorkflow: string;
  /** The second reader that is offered; absent where none was set up. */
  readonly reader?: CloudReader | undefined;
  readonly edgeSecret: string;
  readonly uploadOrigin: string;
  readonly assets: AppNeeds["assets"];
  readonly log: (line: string) => void;
  /** Registers whatever finds out who somebody is, and sets `owner`. */
  readonly signIn: (app: Hono<SignedIn>) => void;
}

/** The same app for many people: each sees the stores as their own. */
export function cloudApp(needs: CloudAppNeeds): Hono {
  const take = takeAllowance(needs.place);
  const appFor = (owner: string, host: string): Hono => {
    const { place, workflows, eraseWorkflow, reader } = needs;
    const owned = ownedStores(awsStores(place, owner), owner);
    const { ledger, runner, uploads, readings } = withinLimits(
      {
        ledger: owned.ledger,
        runner: cloudRunner({ stores: owned, place, judge, workflows, eraseWorkflow }),
        uploads: directUploads(place),
        readings:
          reader && cloudReadings({ ...reader, stores: owned, judge, rubric, workflows, now: place.now }),
      },
      (allowance, count) => take(owner, allowance, count),
    );
    const own = { ...owned, ledger };
    return createApp({
      stores: own,
      judge,
      runner,
      secondReader: readings,
      now: place.now,
      hosts: [host],
      assets: needs.assets,
      formFiles,
      direct: { uploads, origin: needs.uploadOrigin },
      privacy:
        "Your posts stay in the AWS account this was set up in, and are removed when you erase an audit.",
      log: needs.log,
    });
  };

  const inner = new Hono<SignedIn>();
  needs.signIn(inner);
  inner.all("*", (c) => appFor(c.get("owner"), new URL(c.req.url).host).fetch(c.req.raw));

  const app = new Hono();
  app.use(fromEdgeOnly(needs.edgeSecret));
  app.all("*", (c) => inner.fetch(asVisited(c.req.raw)));
  return app;
}
