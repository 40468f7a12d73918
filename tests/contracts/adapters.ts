import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Stores } from "@hindsight/core/ports";
import { localStores } from "@hindsight/store/local";
import { memoryStores } from "@hindsight/store/memory";
import { awsAdapters } from "../aws/aws-adapters.ts";

/** Stores for one test, and how to be rid of them. */
export interface Adapter {
  readonly stores: Stores;
  /** The same data through a second set of adapters, as after a restart; undefined where nothing outlives the process. */
  reopen?(): Stores;
  dispose(): void | Promise<void>;
}

/** Every adapter set that the port contracts run over. */
export const adapters: Readonly<Record<string, () => Adapter>> = {
  memory: () => ({ stores: memoryStores(), dispose: () => undefined }),
  local: () => {
    const home = mkdtempSync(join(tmpdir(), "hindsight-"));
    const stores = localStores(home);
    const opened = [stores];
    return {
      stores,
      reopen() {
        const again = localStores(home);
        opened.push(again);
        return again;
      },
      dispose() {
        for (const each of opened) each.close();
        rmSync(home, { recursive: true });
      },
    };
  },
  aws: await awsAdapters(),
};
