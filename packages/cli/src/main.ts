import "@hindsight/engine/small-heap";
import { availableParallelism } from "node:os";
import { Problem } from "@hindsight/core/problem";
import { problemWords } from "@hindsight/core/problem-words";
import { problemOf } from "@hindsight/core/steps/fail-audit";
import { openEngine } from "@hindsight/engine";
import { defaultHome } from "@hindsight/store/local";
import { runAuditCommand, runReadAgainCommand } from "./audit-command.ts";
import { parseCommandLine, usage, type Command } from "./command-line.ts";
import { eraseCommand } from "./erase-command.ts";
import { listCommand } from "./list-command.ts";
import { verifyCommand } from "./verify-command.ts";

const command = parseCommandLine(process.argv.slice(2));
if (command.kind === "usage") {
  console.error(`${command.saw}\n\n${usage}`);
  process.exit(2);
}
if (command.kind === "help") {
  console.log(usage);
  process.exit(0);
}

try {
  // Whoever verifies a statement may have no audits here, and shall not get an empty store of them.
  if (command.kind === "verify") process.exitCode = (await verifyCommand(command, process)) ? 0 : 1;
  else await runInStore(command);
} catch (error) {
  const { code, ...details } = problemOf(error);
  if (!(error instanceof Problem) && code === "internal") console.error(error);
  console.error(problemWords(code, details));
  process.exitCode = 1;
}

async function runInStore(
  command: Extract<Command, { kind: "audit" | "read-again" | "list" | "erase" }>,
): Promise<void> {
  const engine = openEngine({
    home: defaultHome(process.env, process.platform),
    threads: Number(process.env.HINDSIGHT_THREADS) || availableParallelism(),
    secondReaderKey: process.env.HINDSIGHT_SECOND_READER_KEY,
    log: (line) => console.error(line),
  });
  try {
    if (command.kind === "audit") await runAuditCommand(engine, command, process);
    if (command.kind === "read-again") await runReadAgainCommand(engine, command, process);
    if (command.kind === "list") await listCommand(engine, process);
    if (command.kind === "erase") await eraseCommand(engine, command.auditId, process);
  } finally {
    await engine.close();
  }
}
