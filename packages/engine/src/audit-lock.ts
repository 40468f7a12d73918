import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Problem } from "@hindsight/core/problem";
import { auditFolder, ownFolder } from "@hindsight/store/local";

/** Claims an audit for this process, so that a page and a terminal do not work on it at once. A lock whose process is gone is taken over. Throws `store-in-use`. */
export function lockAudit(home: string, auditId: string): () => void {
  const path = join(ownFolder(auditFolder(home, auditId)), "lock");
  if (!tryLock(path)) {
    if (isHeld(path)) throw new Problem("store-in-use");
    rmSync(path, { force: true });
    if (!tryLock(path)) throw new Problem("store-in-use");
  }
  return () => rmSync(path, { force: true });
}

/** Whether a living process works on the audit. */
export const isAuditLocked = (home: string, auditId: string): boolean =>
  isHeld(join(auditFolder(home, auditId), "lock"));

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isHeld(path: string): boolean {
  const pid = Number(readText(path));
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: somebody else's process, but a living one.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
