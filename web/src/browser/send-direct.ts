import pLimit from "p-limit";
import type { BegunUpload } from "../needs.ts";
import type { NamedFile } from "./dropped-files.ts";
import { partsOf } from "./file-parts.ts";
import { sendPart } from "./send-part.ts";

/** Parts on their way at once. */
const atOnce = 4;

/** What sending a file asks for. */
export interface Sending {
  readonly signal: AbortSignal;
  /** Bytes of this file that have arrived. */
  readonly onBytes: (bytes: number) => void;
  /** Some of it may have arrived before: that is not sent again. */
  readonly isAgain: boolean;
}

/**
 * Sends one file in parts straight to where uploads are kept, several at once. As long as some parts arrive, the missing ones are asked
 * for anew: their addresses hold for an hour only. Rejects with a sentence for the person.
 */
export async function sendDirect(
  auditId: string,
  { name, file }: NamedFile,
  { signal, onBytes, isAgain }: Sending,
): Promise<void> {
  const parts = await partsOf(file, signal);
  const checksums = parts.map(({ sha256 }) => sha256);
  const sizes = parts.map(({ blob, sha256 }) => ({ size: blob.size, sha256 }));
  const path = `/audits/${auditId}/direct`;
  const limit = pLimit(atOnce);

  for (let again = isAgain; ; again = true) {
    const begun = (await ask(path, { name, parts: sizes, isAgain: again }, signal)) as BegunUpload;
    if (begun.kind === "whole") return;

    const { uploadId, addresses } = begun;
    const missing = parts.filter((_, index) => addresses[index] !== null);
    let arrived = file.size - missing.reduce((sum, { blob }) => sum + blob.size, 0);
    onBytes(arrived);
    const sent = await Promise.allSettled(
      parts.map((part, index) =>
        limit(async () => {
          const address = addresses[index];
          if (typeof address !== "string") return;
          await sendPart(address, part, signal);
          onBytes((arrived += part.blob.size));
        }),
      ),
    );
    signal.throwIfAborted();
    const failed = sent.filter((each) => each.status === "rejected");
    const [first] = failed;
    if (!first) {
      await ask(`${path}/complete`, { name, uploadId, checksums }, signal);
      return;
    }
    if (failed.length === missing.length) throw first.reason;
  }
}

async function ask(path: string, body: unknown, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/plain" },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) throw new Error(await response.text());
  return response.status === 204 ? undefined : ((await response.json()) as unknown);
}
