import { rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Audit } from "@hindsight/core/audit";
import { auditDocument } from "@hindsight/core/audit-document";
import { everyFlagged } from "@hindsight/core/every-flagged";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { Problem } from "@hindsight/core/problem";
import { openAudit } from "@hindsight/core/steps/open-audit";
import type { ReadingStatus } from "@hindsight/core/reading-plan";
import type { Engine } from "@hindsight/engine";
import type { Command } from "./command-line.ts";
import { progressLine } from "./progress-line.ts";
import { readAgain } from "./read-again-command.ts";
import { readAuthor } from "./read-author.ts";
import { summaryOf } from "./summary.ts";

/** The parts of the process that commands write to. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  once(event: "SIGINT", listener: () => void): unknown;
}

/** Audits exports where they lie and keeps the audit in the store. Throws `Problem`; an audit that saved nothing leaves nothing. */
export async function runAuditCommand(
  engine: Engine,
  { paths, authorFile, jsonFile, isQuiet, reader }: Extract<Command, { kind: "audit" }>,
  terminal: Terminal,
): Promise<void> {
  const author = await readAuthor(authorFile);
  const { id } = await engine.create({ label: paths.map((path) => basename(path)).join(", "), author });
  const eraseOnProblem = async (problem: unknown): Promise<never> => {
    await engine.erase(id);
    throw problem;
  };
  await engine.stores.uploads.readInPlace(id, paths).catch(eraseOnProblem);
  terminal.once("SIGINT", () => void engine.cancel(id));

  const line = progressLine(terminal.stderr, Date.now());
  const stop = isQuiet ? () => undefined : engine.watch(id, (progress) => line.show(progress, Date.now()));
  const audit = await engine.run(id);
  stop();
  line.clear();

  if (audit?.state !== "ready") {
    const { code = "no-such-audit", ...details } = audit?.problem ?? {};
    const problem = new Problem(code, details);
    if (!audit?.coverage) return eraseOnProblem(problem);
    throw problem;
  }

  const reading = reader && (await readAgain(engine, id, reader, terminal, isQuiet));
  await showAudit(engine, id, { jsonFile, isQuiet }, terminal);
  throwProblem(reading);
}

/** Has a second reader read an audit that is there, and shows it anew. Throws `Problem`. */
export async function runReadAgainCommand(
  engine: Engine,
  { auditId, reader, jsonFile, isQuiet }: Extract<Command, { kind: "read-again" }>,
  terminal: Terminal,
): Promise<void> {
  if (!(await engine.stores.audits.get(auditId))) throw new Problem("no-such-audit");
  const reading = await readAgain(engine, auditId, reader, terminal, isQuiet);
  await showAudit(engine, auditId, { jsonFile, isQuiet }, terminal);
  throwProblem(reading);
}

/** The audit stands whatever became of its second reading; that it failed is said last. */
function throwProblem(reading: ReadingStatus | undefined): void {
  if (!reading?.problem) return;
  const { code, ...details } = reading.problem;
  throw new Problem(code, details);
}

async function showAudit(
  { stores }: Engine,
  auditId: string,
  { jsonFile, isQuiet }: { readonly jsonFile: string | undefined; readonly isQuiet: boolean },
  { stdout }: Pick<Terminal, "stdout">,
): Promise<void> {
  const audit = await openAudit(stores.audits, auditId);
  const flagged = await everyFlagged(stores.ledger, auditId);
  if (jsonFile !== undefined) await writeWhole(jsonFile, documentText(audit, flagged));
  if (!isQuiet) stdout.write(summaryOf(audit, flagged));
}

const documentText = (audit: Audit, flagged: readonly FlaggedPost[]): string =>
  `${JSON.stringify(auditDocument(audit, flagged), null, 2)}\n`;

/** The file holds posts, so only its owner may read it; it appears whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, text, { mode: 0o600 });
    await rename(part, path);
  } catch (cause) {
    const isFull = cause instanceof Error && "code" in cause && cause.code === "ENOSPC";
    throw new Problem(isFull ? "disk-full" : "unwritable", { file: path }, { cause });
  }
}
