import type { Part } from "./file-parts.ts";

/** Times a part is sent before it is given up for now. */
const tries = 5;
/** Milliseconds before the second try; each further pause is twice as long. */
const firstPause = 500;

/** Sends one part to its address; a part that fails is sent again. Rejects with a sentence for the person, or when `signal` stops it. */
export async function sendPart(
  address: string,
  { blob, sha256 }: Part,
  signal: AbortSignal,
  left = tries,
): Promise<void> {
  const headers = { "x-amz-checksum-sha256": sha256 };
  const response = await fetch(address, { method: "PUT", body: blob, headers, signal }).catch(
    () => undefined,
  );
  if (response?.ok) return;

  signal.throwIfAborted();
  // An address that is refused, as when its hour is over, will be refused again.
  if (left <= 1 || response?.status === 403) throw new Error(lost);
  await new Promise((resolve) => setTimeout(resolve, firstPause * 2 ** (tries - left)));
  await sendPart(address, { blob, sha256 }, signal, left - 1);
}

const lost =
  "The connection was lost again and again. What has arrived is kept for a day: choose the same export once more, and it goes on from there.";
