import { beforeEach, vi } from "vitest";
import type { Audit } from "@hindsight/core/audit";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { startLocalAws, uploadedEvent, type Handler } from "./local-aws.ts";
import { runWorkflow } from "./local-workflow.ts";
import { everythingIn } from "./loopback.ts";
import { definitionOf, development, synthesise } from "./synthesise.ts";

const { template } = synthesise(development);
const auditWorkflow = definitionOf(template, "AuditWorkflow");
const eraseWorkflow = definitionOf(template, "EraseWorkflow");

/** The local account of this test file. */
export const aws = await startLocalAws();
const { place, stores, handlers, started } = aws;

/** What the handlers logged during a test. */
export const log: string[] = [];
beforeEach(() => {
  log.length = 0;
  vi.spyOn(process.stdout, "write").mockImplementation((line) => {
    log.push(String(line));
    return true;
  });
});

/** Runs the audit's workflow, with some handlers exchanged. */
export const runAudit = (auditId: string, exchanged: Readonly<Record<string, Handler>> = {}) =>
  runWorkflow(auditWorkflow, { place, handlers: { ...handlers, ...exchanged } }, { auditId });

/** Runs the workflow that erases. */
export const runErasure = (auditId: string) => runWorkflow(eraseWorkflow, aws, { auditId });

/** Delivers the event of a whole upload and runs what it started. */
export async function audited(auditId: string, exchanged: Readonly<Record<string, Handler>> = {}) {
  const before = started.length;
  await handlers.StartAudit?.(uploadedEvent(auditId));
  const [run] = started.slice(before);
  if (!run) throw new Error("nothing was started");
  return runAudit((JSON.parse(run.input) as { auditId: string }).auditId, exchanged);
}

export const auditOf = (auditId: string): Promise<Audit | undefined> => stores.audits.get(auditId);

export const flaggedIn = async (auditId: string): Promise<readonly FlaggedPost[]> =>
  (await stores.ledger.page(auditId, {}, { offset: 0, limit: 10_000 })).items;

/** The names of everything there is of one audit. */
export const everythingOf = async (auditId: string): Promise<readonly string[]> =>
  (await everythingIn(place)).filter((name) => name.includes(auditId));
