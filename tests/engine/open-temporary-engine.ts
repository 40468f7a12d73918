import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Audit } from "@hindsight/core/audit";
import { unknownAuthor } from "@hindsight/core/author";
import type { FlaggedPost } from "@hindsight/core/flagged-post";
import { openEngine, type Engine } from "@hindsight/engine";

/** A folder that is removed when the block ends. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), "hindsight-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 3 }) };
}

/** An engine over a folder, closed when the block ends. */
export function temporaryEngine(home: string): Engine & AsyncDisposable {
  const engine = openEngine({ home, threads: 2, now: () => "2026-05-06T07:08:09.000Z", log: console.error });
  return { ...engine, [Symbol.asyncDispose]: () => engine.close() };
}

/** Audits paths where they lie, to the end. */
export async function auditInPlace(engine: Engine, paths: readonly string[]): Promise<Audit | undefined> {
  const { id } = await engine.create({ label: "test", author: unknownAuthor });
  await engine.stores.uploads.readInPlace(id, paths);
  return engine.run(id);
}

/** Everything flagged in one audit, in queue order. */
export async function everyFlagged(engine: Engine, auditId: string): Promise<readonly FlaggedPost[]> {
  return (await engine.stores.ledger.page(auditId, {}, { offset: 0, limit: 100_000 })).items;
}
