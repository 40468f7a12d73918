import { ReaderSettings } from "@hindsight/core/second-reader";

/**
 * A second reader as it is named on one line: an address, `folder:DIR`, or `bedrock:REGION:MODEL`. Undefined when it is none of them.
 * Relative folders stay relative: the caller knows to what.
 */
export function readerNamed(where: string, model?: string): ReaderSettings | undefined {
  const [, kind, rest = ""] = /^(folder|bedrock):(.*)$/s.exec(where) ?? [];
  if (kind === "folder") return ReaderSettings.safeParse({ kind, path: rest }).data;
  if (kind === "bedrock") {
    const colon = rest.indexOf(":");
    const [region, named] = [rest.slice(0, Math.max(0, colon)), rest.slice(colon + 1)];
    return ReaderSettings.safeParse({ kind, region, model: named }).data;
  }
  return ReaderSettings.safeParse({ kind: "endpoint", url: where, model }).data;
}
