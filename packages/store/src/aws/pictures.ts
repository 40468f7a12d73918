import { createHash } from "node:crypto";
import type { Pictures } from "@hindsight/core/ports";
import type { Objects } from "./objects.ts";
import { prefixOf } from "./place.ts";

/** Pictures in the bucket, named by a hash of their path: paths from outside never become keys. */
export function awsPictures(objects: Objects): Pictures {
  const keyOf = (auditId: string, path: string) =>
    prefixOf("pictures", auditId) + createHash("sha256").update(path).digest("hex");

  return {
    write: (auditId, path, bytes) => objects.receive(keyOf(auditId, path), bytes),
    read: (auditId, path) => objects.stream(keyOf(auditId, path)),
    erase: (auditId) => objects.removeAll(prefixOf("pictures", auditId)),
  };
}
