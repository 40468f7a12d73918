import type { Stores } from "@hindsight/core/ports";

/** The same stores, which call `before` ahead of every call but pass it on unchanged; a call before which it throws is not made. */
export function watched(stores: Stores, before: () => Promise<void>): Stores {
  const watch = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get:
        (target, name) =>
        async (...given: unknown[]) => {
          await before();
          const call = Reflect.get(target, name) as (...given: unknown[]) => unknown;
          return call.apply(target, given);
        },
    });
  return {
    uploads: watch(stores.uploads),
    batches: watch(stores.batches),
    ledger: watch(stores.ledger),
    audits: watch(stores.audits),
    pictures: watch(stores.pictures),
    papers: watch(stores.papers),
  };
}
