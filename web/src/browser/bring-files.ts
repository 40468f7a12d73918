import { brokenOff, forgetUpload, noteUpload } from "./broken-off.ts";
import type { NamedFile } from "./dropped-files.ts";
import { sendDirect } from "./send-direct.ts";
import { sendFile, stopped } from "./send-file.ts";

/** Files to be brought in, and whom to tell how far they are. */
export interface Bringing {
  readonly label: string;
  /** Names the audit before, if there is one. */
  readonly search: string;
  /** As the person chose them. */
  readonly given: readonly NamedFile[];
  /** As they are sent. */
  readonly files: readonly NamedFile[];
  readonly signal: AbortSignal;
  readonly show: (bytes: number, all: number) => void;
}

/** Sends the files through the app, one after the other; when that breaks off, nothing is kept. Resolves with their audit's id. */
export async function bringThrough(bringing: Bringing): Promise<string> {
  const auditId = await newAudit(bringing);
  try {
    await inTurn(bringing, (file, onBytes) => sendFile(auditId, file, { signal: bringing.signal, onBytes }));
    return auditId;
  } catch (error) {
    // The server forgets an upload that breaks off within a file; between two files only we know.
    await forget(auditId);
    throw error;
  }
}

/** Sends the files straight to where uploads are kept. What has arrived stays, unless the person stopped it: the same files go on from there. */
export async function bringDirect(bringing: Bringing): Promise<string> {
  const { given, search, signal } = bringing;
  const known = await brokenOff(given, search);
  const auditId = known ?? (await newAudit(bringing));
  await noteUpload(auditId, given, search);
  try {
    await inTurn(bringing, (file, onBytes) =>
      sendDirect(auditId, file, { signal, onBytes, isAgain: known !== undefined }),
    );
    forgetUpload();
    return auditId;
  } catch (error) {
    if (!signal.aborted) throw error;
    forgetUpload();
    await forget(auditId);
    throw new Error(stopped, { cause: error });
  }
}

async function inTurn(
  { files, show }: Bringing,
  send: (file: NamedFile, onBytes: (bytes: number) => void) => Promise<void>,
): Promise<void> {
  const all = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const file of files) {
    await send(file, (bytes) => show(before + bytes, all));
    before += file.file.size;
    show(before, all);
  }
}

async function newAudit({ label, search, signal }: Bringing): Promise<string> {
  const response = await fetch(`/audits/new${search}`, {
    method: "POST",
    body: new URLSearchParams({ label }),
    headers: { accept: "text/plain" },
    signal,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

async function forget(auditId: string): Promise<void> {
  await fetch(`/audits/${auditId}/erase`, { method: "POST" }).catch(() => undefined);
}
