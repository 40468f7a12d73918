const mebibyte = 1024 * 1024;
/** S3 takes no fewer than 5 MiB; what is lost with a connection should be little. */
const smallestPart = 8 * mebibyte;
/** The app gives out no more addresses for one file. */
const mostParts = 4000;

/** One part of a file, and the checksum of its bytes in base64. */
export interface Part {
  readonly blob: Blob;
  readonly sha256: string;
}

/** Cuts a file into parts, holding the bytes of one at a time. Rejects when `signal` stops it. */
export async function partsOf(file: File, signal: AbortSignal): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const partBytes = Math.max(smallestPart, Math.ceil(file.size / mostParts / mebibyte) * mebibyte);
  for (let start = 0; start < Math.max(file.size, 1); start += partBytes) {
    signal.throwIfAborted();
    const blob = file.slice(start, start + partBytes);
    const digest = await crypto.subtle.digest("SHA-256", await blob.arrayBuffer());
    parts.push({ blob, sha256: btoa(String.fromCharCode(...new Uint8Array(digest))) });
  }
  return parts;
}
