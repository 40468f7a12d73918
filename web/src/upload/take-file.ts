import type { Uploads } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import type { Runner } from "../needs.ts";

/** The most one file may hold: 64 GiB, more than any export seen. */
export const mostBytes = 64 * 2 ** 30;
const tooLarge = (file: string) => new Problem("too-large", { file, limit: "64 GB" });

/** What taking in a file asks for. */
export interface TakeNeeds {
  readonly uploads: Uploads;
  readonly runner: Pick<Runner, "erase">;
}

/** Takes in one file as it streams. If it breaks off, the whole audit, which has not begun, is erased: half an upload must not look like a whole one. */
export async function takeFile(
  { uploads, runner }: TakeNeeds,
  auditId: string,
  { name, bytes, size }: { name: string; bytes: AsyncIterable<Uint8Array>; size?: number | undefined },
): Promise<void> {
  try {
    if (size !== undefined && size > mostBytes) throw tooLarge(name);
    await uploads.receive(auditId, name, wholeOf(bytes, name, size));
  } catch (error) {
    await runner.erase(auditId);
    throw error;
  }
}

/** Passes bytes on; throws when there are more than allowed, or fewer or more than were announced. */
async function* wholeOf(bytes: AsyncIterable<Uint8Array>, name: string, size: number | undefined) {
  let taken = 0;
  for await (const part of bytes) {
    taken += part.length;
    if (taken > mostBytes) throw tooLarge(name);
    yield part;
  }
  if (size !== undefined && taken !== size) throw new Problem("unreadable-upload", { file: name });
}
