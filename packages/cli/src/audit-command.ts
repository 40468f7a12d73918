import { rename, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Audit } from "@hindsight/core/audit";
import { auditDocument } from "@hindsight/core/audit-document";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import type { Ledger } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import type { Engine } from "@hindsight/engine";
import type { Command } from "./command-line.ts";
import { progressLine } from "./progress-line.ts";
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
  { paths, authorFile, jsonFile, isQuiet }: Extract<Command, { kind: "audit" }>,
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

  const flagged = await allFlagged(engine.stores.ledger, id);
  if (jsonFile !== undefined) await writeWhole(jsonFile, documentText(audit, flagged));
  if (!isQuiet) terminal.stdout.write(summaryOf(audit, flagged));
}

/** Flagged posts fetched at a time. */
const pageSize = 500;

async function allFlagged(ledger: Ledger, auditId: string): Promise<readonly FlaggedPost[]> {
  const flagged: FlaggedPost[] = [];
  for (;;) {
    const page = await ledger.page(auditId, {}, { offset: flagged.length, limit: pageSize });
    flagged.push(...page.items);
    if (page.items.length < pageSize) return flagged;
  }
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
