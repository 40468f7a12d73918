import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where this platform keeps an application's data, for the environment given. `HINDSIGHT_HOME` overrides it. */
export function defaultHome(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  if (environment.HINDSIGHT_HOME) return environment.HINDSIGHT_HOME;
  if (platform === "win32")
    return join(environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "Hindsight");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "Hindsight");
  return join(environment.XDG_DATA_HOME ?? join(homedir(), ".local", "share"), "hindsight");
}

/** Makes the folder, readable by its owner only. */
export function ownFolder(...parts: readonly string[]): string {
  const path = join(...parts);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

/** The folder of one audit. Throws on an id that could lead elsewhere: ids come from addresses. */
export function auditFolder(home: string, auditId: string): string {
  if (!/^[a-z0-9-]{1,64}$/.test(auditId))
    throw new Error("an audit id holds only small letters, digits and dashes");
  return join(home, "audits", auditId);
}
