import { judge } from "@hindsight/checks";
import { unknownAuthor } from "@hindsight/core/author";
import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { memoryStores } from "@hindsight/store/memory";
import { createApp } from "../app.tsx";
import type { AppNeeds } from "../needs.ts";
import { formFiles } from "../upload/multipart.ts";
import { inProcessRunner } from "./in-process-runner.ts";

/** The address the app under test answers to. */
export const host = "127.0.0.1:4747";
const origin = `http://${host}`;

const noAsset = { name: "none", type: "text/plain", body: "" };

/** The whole app over stores in memory, and requests to it as a browser on the same site sends them. */
export function openApp(changes: Partial<AppNeeds> = {}) {
  const stores = memoryStores();
  const now = () => "2026-03-03T10:00:00.000Z";
  const logged: string[] = [];
  const runner = inProcessRunner(stores, judge, now);
  const needs: AppNeeds = {
    stores,
    judge,
    runner,
    now,
    hosts: [host],
    assets: { style: noAsset, script: noAsset, upload: noAsset, icon: noAsset },
    formFiles,
    privacy: "Nothing leaves this test.",
    log: (line) => void logged.push(line),
    ...changes,
  };
  const app = createApp(needs);
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ host, origin, accept: "text/html" });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return app.request(`${origin}${path}`, { ...init, headers });
  };

  return {
    stores,
    runner,
    logged,
    send,
    get: send,
    post: (path: string, fields: readonly [string, string][]) =>
      send(path, { method: "POST", body: new URLSearchParams(fields) }),
    /** The page at an address, which must be there. */
    async page(path: string): Promise<string> {
      const response = await send(path);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return response.text();
    },
  };
}
/** An app under test. */
export type OpenApp = ReturnType<typeof openApp>;

/** Writes down an audit that is ready, with these flagged posts. */
export async function readyAuditWith(
  { stores }: Pick<OpenApp, "stores">,
  flagged: readonly FlaggedPost[],
  changes: Partial<Audit> = {},
): Promise<void> {
  await stores.audits.put({
    id: "ready1",
    createdAt: "2026-03-02T09:30:00.000Z",
    state: "ready",
    label: "export.zip",
    rules: "2026.11",
    author: unknownAuthor,
    accounts: [{ platform: "x", handle: "robin", formerHandles: [] }],
    batches: 1,
    coverage: coverageOf(1204),
    result: { checked: 1204, flagged: flagged.length, notJudged: {}, sets: [], account: [] },
    ...changes,
  });
  await stores.ledger.flag("ready1", 0, flagged, []);
}

/** Coverage of an export in which everything was understood. */
export const coverageOf = (posts: number): NonNullable<Audit["coverage"]> => ({
  posts,
  byKind: { post: posts },
  byYear: { "2019": posts },
  files: [{ file: "data/tweets.js", records: posts, posts, unreadable: 0, duplicates: 0 }],
  duplicates: 0,
  unreadable: [],
  unreadableTotal: 0,
  missing: 0,
  media: { named: 0, notInArchive: 0 },
  notes: [],
});
