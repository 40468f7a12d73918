import pLimit from "p-limit";
import type { NamedFile } from "./dropped-files.ts";

/** Bytes of one part; S3 takes no fewer than 5 MiB. */
const partBytes = 16 * 1024 * 1024;
/** Parts on their way at once. */
const atOnce = 4;
/** Times a part is sent before the upload is given up. */
const tries = 5;

interface Part {
  readonly blob: Blob;
  readonly sha256: string;
}

/** Sends one file in parts straight to where uploads are kept, several at once; a part that fails is sent again. Rejects with a sentence for the person. */
export async function sendDirect(
  auditId: string,
  { name, file }: NamedFile,
  { signal, onBytes }: { signal: AbortSignal; onBytes: (bytes: number) => void },
): Promise<void> {
  const parts = await partsOf(file, signal);
  const sizes = parts.map(({ blob, sha256 }) => ({ size: blob.size, sha256 }));
  const begun = (await ask(`/audits/${auditId}/direct`, { name, parts: sizes }, signal)) as {
    uploadId: string;
    addresses: string[];
  };
  const { uploadId, addresses } = begun;
  try {
    let sent = 0;
    const limit = pLimit(atOnce);
    const etags = await limit.map(parts, async (part, index) => {
      const etag = await sendPart(addresses[index] ?? "", part, signal);
      onBytes((sent += part.blob.size));
      return { etag, sha256: part.sha256 };
    });
    await ask(`/audits/${auditId}/direct/complete`, { name, uploadId, parts: etags }, signal);
  } catch (error) {
    await ask(`/audits/${auditId}/direct/abort`, { name, uploadId }).catch(() => undefined);
    throw error;
  }
}

async function partsOf(file: File, signal: AbortSignal): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (let start = 0; start < Math.max(file.size, 1); start += partBytes) {
    signal.throwIfAborted();
    const blob = file.slice(start, start + partBytes);
    const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
    parts.push({ blob, sha256: btoa(String.fromCharCode(...new Uint8Array(digest))) });
  }
  return parts;
}

async function sendPart(
  address: string,
  { blob, sha256 }: Part,
  signal: AbortSignal,
  left = tries,
): Promise<string> {
  const headers = { "x-amz-checksum-sha256": sha256 };
  const response = await fetch(address, { method: "PUT", body: blob, headers, signal }).catch(
    () => undefined,
  );
  const etag = response?.ok ? response.headers.get("etag") : null;
  if (etag) return etag;

  signal.throwIfAborted();
  if (left <= 1) throw new Error("The export could not be sent: the connection was lost again and again.");
  await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** (tries - left)));
  return sendPart(address, { blob, sha256 }, signal, left - 1);
}

async function ask(path: string, body: unknown, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/plain" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.status === 204 ? undefined : ((await response.json()) as unknown);
}
