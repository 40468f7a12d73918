import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What one audit cost, run in a process of its own. */
export interface AuditCost {
  readonly readMs: number;
  readonly wholeMs: number;
  /** The most memory the process held at once, all threads together. */
  readonly peakMegabytes: number;
}

/** Audits an export in a fresh process, so that the memory measured is the audit's alone. */
export async function measureAudit(path: string, home: string): Promise<AuditCost> {
  const program = join(import.meta.dirname, "audit-process.ts");
  const child = spawn(process.execPath, [program, path, home], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith("{")) return (await exit, JSON.parse(line) as AuditCost);
  }
  throw new Error(`the audit process ended without a result (${String((await exit)[0])})`);
}
