import type { NamedFile } from "./dropped-files.ts";

/** Where the browser keeps which upload is under way. */
const place = "hindsight-upload";

/** An upload that is under way: its audit, and a hash of which files it is made of. */
interface Begun {
  readonly auditId: string;
  readonly files: string;
}

/** Notes that files are on their way, so that a page that is loaded again can go on; a hash, since names may say whose they are. */
export async function noteUpload(
  auditId: string,
  given: readonly NamedFile[],
  search: string,
): Promise<void> {
  const begun: Begun = { auditId, files: await hashOf(given, search) };
  try {
    localStorage.setItem(place, JSON.stringify(begun));
  } catch {
    // A browser that keeps nothing sends everything again.
  }
}

/** Forgets the note: the files have arrived, or are not wanted any more. */
export function forgetUpload(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing was noted.
  }
}

/** The audit to which just these files were on their way, if it still waits for them. */
export async function brokenOff(given: readonly NamedFile[], search: string): Promise<string | undefined> {
  const noted = readNote();
  if (typeof noted?.auditId !== "string" || noted.files !== (await hashOf(given, search))) return undefined;
  const { ok } = await fetch(`/audits/${encodeURIComponent(noted.auditId)}/direct`);
  return ok ? noted.auditId : undefined;
}

function readNote(): Partial<Begun> | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "null") as Partial<Begun> | null;
  } catch {
    return null;
  }
}

async function hashOf(given: readonly NamedFile[], search: string): Promise<string> {
  const files = given.map(({ name, file }) => [name, file.size, file.lastModified]);
  const bytes = new TextEncoder().encode(JSON.stringify([search, files]));
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
