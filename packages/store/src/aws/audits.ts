import type { Audit, BatchResult } from "@hindsight/core/audit";
import type { Audits } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";
import type { Bodies } from "./bodies.ts";
import { listedUnder } from "./owner-index.ts";
import { batchKey, checkedId } from "./place.ts";
import type { Condition, Key, Row, Table } from "./table.ts";

const partition = (auditId: string): string => `audit#${checkedId(auditId)}`;

/** An audit begins as `uploaded`. A later state only ever replaces an earlier one that is still there: a step that was overtaken by an erasure cannot bring the audit back. */
function conditionFor(state: Audit["state"]): Condition {
  if (state === "uploaded")
    return { expression: "attribute_not_exists(pk) OR #state = :uploaded", states: ["uploaded"] };
  if (state === "erasing") return { expression: "attribute_exists(pk)" };
  return { expression: "attribute_exists(pk) AND #state <> :erasing", states: ["erasing"] };
}

/** Audits and batch results in the table; `listed` names those to be listed. `put` throws `no-such-audit` for an audit that is gone or going. */
export function awsAudits(table: Table, bodies: Bodies, listed: () => Promise<readonly Key[]>): Audits {
  const auditKey = (auditId: string) => ({ pk: partition(auditId), sk: "AUDIT" });
  const unpackAll = <Value>(rows: readonly Row[]) =>
    Promise.all(rows.map((row) => bodies.unpack<Value>(row)));

  return {
    async put(audit) {
      const { id, state, owner, createdAt } = audit;
      const body = await bodies.pack(id, audit);
      const row = { ...auditKey(id), state, ...listedUnder(owner, createdAt), ...body };
      if (await table.putIf(row, conditionFor(state))) return;

      await bodies.discard(row);
      if (state !== "erasing") throw new Problem("no-such-audit");
    },
    async get(auditId) {
      const row = await table.get(auditKey(auditId));
      return row && bodies.unpack<Audit>(row);
    },
    async list() {
      const audits = await unpackAll<Audit>(await table.getMany(await listed()));
      return audits.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
    },
    async putBatchResult(auditId, result) {
      const sk = `RESULT#${batchKey(result.batch)}`;
      await table.put({ pk: partition(auditId), sk, ...(await bodies.pack(auditId, result)) });
    },
    batchResults: async (auditId) => unpackAll<BatchResult>(await table.query(partition(auditId), "RESULT#")),
    clearBatchResults: (auditId) => table.removeAll(partition(auditId), "RESULT#"),
    async erase(auditId) {
      await table.removeAll(partition(auditId));
      await bodies.erase(auditId);
    },
  };
}
