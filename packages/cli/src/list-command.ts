import type { Engine } from "@hindsight/engine";
import type { Terminal } from "./audit-command.ts";
import { tableOf } from "./table.ts";

/** Lists the audits on this machine, newest first. */
export async function listCommand(engine: Engine, { stdout }: Pick<Terminal, "stdout">): Promise<void> {
  const audits = await engine.stores.audits.list();
  if (audits.length === 0) {
    stdout.write("No audits yet.\n");
    return;
  }
  const rows = audits.map(({ id, createdAt, state, coverage, result, label }) => [
    id,
    createdAt.slice(0, 10),
    state,
    `${coverage?.posts ?? 0} posts`,
    `${result?.flagged ?? 0} flagged`,
    label,
  ]);
  stdout.write(`${tableOf([["ID", "date", "state", "read", "found", "export"], ...rows]).join("\n")}\n`);
}
