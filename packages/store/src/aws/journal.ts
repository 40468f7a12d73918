import { setTimeout as wait } from "node:timers/promises";
import type { Bodies } from "./bodies.ts";
import { standingAfter, type JournalEvent, type Standing } from "./standing.ts";
import type { Table } from "./table.ts";

/** Two tabs that decide at once meet again and again only by chance; this often means something is broken. */
const tries = 20;

/** What the person did to one audit, one row an event, numbered without a gap. */
export interface Journal {
  standing(): Promise<Standing>;
  /**
   * Adds the event that `next` makes of the standing, or nothing when it makes none.
   * When somebody else's event came first, `next` is asked again with it: no event is ever lost or written over.
   */
  add(next: (standing: Standing) => JournalEvent | undefined): Promise<void>;
}

/** Over the partition `pk` of one audit. */
export function journal(table: Table, bodies: Bodies, auditId: string, pk: string): Journal {
  const read = async () => {
    const rows = await table.query(pk, "EVENT#");
    return Promise.all(rows.map((row) => bodies.unpack<JournalEvent>(row)));
  };
  const eventKey = (number: number) => ({ pk, sk: `EVENT#${String(number).padStart(8, "0")}` });

  return {
    standing: async () => standingAfter(await read()),
    async add(next) {
      for (let tried = 0; tried < tries; tried += 1) {
        const events = await read();
        const event = next(standingAfter(events));
        if (!event) return;

        const key = eventKey(events.length);
        const row = { ...key, ...(await bodies.pack(auditId, event)) };
        if (await table.putIf(row, { expression: "attribute_not_exists(pk)" })) {
          // Erased since `next` looked: an audit of which nothing is left must not get a row again.
          if (await table.has(pk, "INDEX#")) return;
          await bodies.discard(row);
          return table.remove(key);
        }
        await bodies.discard(row);
        await wait(Math.random() * 10 * (tried + 1));
      }
      throw new Error(`audit ${auditId}: somebody else's event came first ${tries} times`);
    },
  };
}
