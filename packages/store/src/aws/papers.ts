import type { PaperFolder } from "@hindsight/core/ports";
import type { Bodies } from "./bodies.ts";
import { checkedId } from "./place.ts";
import type { Table } from "./table.ts";

/** One row a paper. */
export function awsPapers(table: Table, bodies: Bodies): PaperFolder {
  const partition = (auditId: string) => `papers#${checkedId(auditId)}`;

  return {
    async put(auditId, name, paper) {
      await table.put({ pk: partition(auditId), sk: name, ...(await bodies.pack(auditId, paper)) });
    },
    async get(auditId, name) {
      const row = await table.get({ pk: partition(auditId), sk: name });
      return row && bodies.unpack(row);
    },
    async erase(auditId) {
      await table.removeAll(partition(auditId));
      await bodies.erase(auditId);
    },
  };
}
