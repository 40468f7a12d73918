import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Objects } from "./objects.ts";
import { prefixOf } from "./place.ts";
import type { Row } from "./table.ts";

/** A row may hold 400 kB with all its names; what is larger once packed goes to the bucket. */
const largestInRow = 350_000;
/** Against a packed body that unfolds without end; none of ours comes near. */
const largestUnpacked = 512 * 1024 * 1024;

/** Packs values of any size into rows, and back. */
export interface Bodies {
  pack(auditId: string, value: unknown): Promise<Pick<Row, "body" | "spilled">>;
  /** Written by `pack`, so not checked again. Throws when the row has no body, or it vanished. */
  unpack<Value>(row: Pick<Row, "body" | "spilled">): Promise<Value>;
  /** Forgets a body whose row was not written after all. */
  discard(row: Pick<Row, "spilled">): Promise<void>;
  /** Removes what was too large for rows. */
  erase(auditId: string): Promise<void>;
}

/** Bodies of one port's rows; `port` keeps those of different ports apart in the bucket. */
export function packedBodies(objects: Objects, port: "ledger" | "audits" | "papers"): Bodies {
  const folder = (auditId: string) => `${prefixOf("bodies", auditId)}${port}/`;

  return {
    async pack(auditId, value) {
      const body = gzipSync(JSON.stringify(value));
      if (body.length <= largestInRow) return { body };

      // Named by what it holds: writing it twice is harmless, and a row never points at half of another body.
      const spilled = folder(auditId) + createHash("sha256").update(body).digest("hex");
      await objects.put(spilled, body);
      return { spilled };
    },
    async unpack<Value>({ body, spilled }: Pick<Row, "body" | "spilled">) {
      const packed = body ?? (spilled === undefined ? undefined : await objects.get(spilled));
      if (!packed) throw new Error("a row has lost its body");
      return JSON.parse(gunzipSync(packed, { maxOutputLength: largestUnpacked }).toString()) as Value;
    },
    async discard({ spilled }) {
      if (spilled !== undefined) await objects.removeAll(spilled);
    },
    erase: (auditId) => objects.removeAll(folder(auditId)),
  };
}
