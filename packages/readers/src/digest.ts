import { createHash } from "node:crypto";
import type { Digest } from "@hindsight/core/fingerprint";

/** Starts a SHA-256 over bytes of an export. */
export function newDigest(): Digest {
  const hash = createHash("sha256");
  return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest("hex") };
}
