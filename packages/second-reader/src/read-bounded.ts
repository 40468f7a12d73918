import { PassingFault } from "./with-patience.ts";

/** Answers of more bytes are cut off: no opinion on thirty posts is that long. */
const mostBytes = 2_000_000;

/** The text of an answer, at most `mostBytes` of it. Throws `PassingFault` when it breaks off. */
export async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  try {
    for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      if (bytes > mostBytes) return text;
      text += decoder.decode(part, { stream: true });
    }
  } catch (cause) {
    throw new PassingFault("the answer broke off", undefined, { cause });
  }
  return text + decoder.decode();
}
