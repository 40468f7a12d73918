import type { NamedFile } from "./dropped-files.ts";

/** What is said once the person stopped an upload. */
export const stopped = "Stopped. Nothing was kept.";

/** Sends one file as it is, telling how many of its bytes have gone. Rejects with a sentence for the person, or when `signal` stops it. */
export function sendFile(
  auditId: string,
  { name, file }: NamedFile,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (words: string) => reject(new Error(words));
    if (signal.aborted) {
      fail(stopped);
      return;
    }
    request.upload.addEventListener("progress", ({ loaded }) => onBytes(loaded));
    request.addEventListener("load", () => {
      if (request.status < 300) resolve();
      else fail(request.responseText || "The file was not taken in.");
    });
    request.addEventListener("error", () =>
      fail("The connection to Hindsight was lost. Is it still running?"),
    );
    request.addEventListener("abort", () => fail(stopped));
    signal.addEventListener("abort", () => request.abort());
    request.open("PUT", `/audits/${auditId}/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader("Accept", "text/plain");
    request.send(file);
  });
}
