import { Problem } from "@hindsight/core/problem";
import type { Reader } from "@hindsight/core/reader";
import { foreignExport } from "./foreign.ts";
import instagram from "./instagram/reader.ts";
import x from "./x/reader.ts";

/** Every reader there is. A new platform is one folder and one line here. */
export const readers: readonly Reader[] = [x, instagram];

/** The readers that recognise these paths; throws `Problem` when none does, saying what the upload looks like. */
export function chooseReaders(paths: readonly string[]): readonly Reader[] {
  const found = readers.filter((reader) => reader.recognises(paths));
  if (found.length > 0) return found;

  const { code, saw } = foreignExport(paths);
  throw new Problem(code, { saw });
}
