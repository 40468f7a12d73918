import type { Audit } from "@hindsight/core/audit";
import type { Stores } from "@hindsight/core/ports";
import { Problem } from "@hindsight/core/problem";

/**
 * The stores as one person may see them: their own audits and nothing else. The one place where ownership is checked; an audit of
 * somebody else looks as if it were not there. Throws `no-such-audit`.
 */
export function ownedStores(stores: Stores, owner: string): Stores {
  const { audits } = stores;
  const isOwn = (audit: Audit | undefined): audit is Audit => audit?.owner === owner;
  const check = async (auditId: string): Promise<void> => {
    if (!isOwn(await audits.get(auditId))) throw new Problem("no-such-audit");
  };

  return {
    audits: {
      ...guarded(audits, check),
      async put(audit) {
        const known = await audits.get(audit.id);
        if (known && !isOwn(known)) throw new Problem("no-such-audit");
        await audits.put({ ...audit, owner });
      },
      async get(auditId) {
        const audit = await audits.get(auditId);
        return isOwn(audit) ? audit : undefined;
      },
      list: async () => (await audits.list()).filter(isOwn),
    },
    uploads: guarded(stores.uploads, check),
    batches: guarded(stores.batches, check),
    ledger: guarded(stores.ledger, check),
    pictures: guarded(stores.pictures, check),
    papers: guarded(stores.papers, check),
  };
}

type Calls = Readonly<Record<string, unknown>>;

/** Every call of a port takes the audit's id first; each looks at the owner before it goes on. */
function guarded<Port extends object>(port: Port, check: (auditId: string) => Promise<void>): Port {
  const calls = Object.entries(port as Calls).map(([name, call]) => [
    name,
    typeof call === "function"
      ? async (auditId: string, ...rest: readonly unknown[]): Promise<unknown> => {
          await check(auditId);
          return (call as (...all: readonly unknown[]) => unknown).call(port, auditId, ...rest);
        }
      : call,
  ]);
  return Object.fromEntries(calls) as Port;
}
