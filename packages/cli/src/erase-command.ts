import { Problem } from "@hindsight/core/problem";
import type { Engine } from "@hindsight/engine";
import type { Terminal } from "./audit-command.ts";

/** Removes everything of one audit. Throws `no-such-audit`. */
export async function eraseCommand(
  engine: Engine,
  auditId: string,
  { stdout }: Pick<Terminal, "stdout">,
): Promise<void> {
  if (!(await engine.stores.audits.get(auditId))) throw new Problem("no-such-audit");
  await engine.erase(auditId);
  stdout.write(`Erased ${auditId}: its posts, findings and decisions are gone from this machine.\n`);
}
