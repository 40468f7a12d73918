import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { unknownAuthor } from "@hindsight/core/author";
import { ReadingChoice } from "@hindsight/core/reading-plan";
import { openEngine, type Engine, type ReadingOrder } from "@hindsight/engine";
import { temporaryFolder } from "../engine/open-temporary-engine.ts";
import { writeXFolder } from "../invented/x-export.ts";

/** What is asked of a model at an address, for nothing unless said otherwise. */
export const orderFor = (url: string, changes: Partial<ReadingOrder> = {}): ReadingOrder => ({
  settings: { kind: "endpoint", url },
  mayLeave: false,
  price: { in: 0, out: 0 },
  ceiling: 0,
  ...changes,
});

/** For each test of a file, an engine with an audit of 240 invented posts that is ready. */
export function readyEngine() {
  let folder: ReturnType<typeof temporaryFolder>;
  let engine: Engine;
  let auditId: string;
  let isOpen: boolean;
  beforeEach(async () => {
    isOpen = true;
    folder = temporaryFolder();
    engine = openEngine({ home: join(folder.path, "home"), threads: 1 });
    auditId = (await engine.create({ label: "export", author: unknownAuthor })).id;
    await engine.stores.uploads.readInPlace(auditId, [writeXFolder(join(folder.path, "export"), 240)]);
    await engine.run(auditId);
  });
  afterEach(async () => {
    if (isOpen) await engine.close();
    folder[Symbol.dispose]();
  });

  return {
    get: () => ({ engine, auditId, home: join(folder.path, "home") }),
    plan: (url: string) => engine.secondReader.plan(auditId, ReadingChoice.parse({}), orderFor(url).settings),
    read: async (order: ReadingOrder) => (await engine.secondReader.start(auditId, order)).end,
    result: async () => (await engine.stores.audits.get(auditId))?.result?.secondReading,
    async close() {
      await engine.close();
      isOpen = false;
    },
  };
}
