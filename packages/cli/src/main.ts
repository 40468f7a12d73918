import { availableParallelism } from "node:os";
import { Problem } from "@hindsight/core/problem";
import { problemWords } from "@hindsight/core/problem-words";
import { problemOf } from "@hindsight/core/steps/fail-audit";
import { openEngine } from "@hindsight/engine";
import { defaultHome } from "@hindsight/store/local";
import { runAuditCommand } from "./audit-command.ts";
import { parseCommandLine, usage } from "./command-line.ts";
import { eraseCommand } from "./erase-command.ts";
import { listCommand } from "./list-command.ts";

const command = parseCommandLine(process.argv.slice(2));
if (command.kind === "usage") {
  console.error(`${command.saw}\n\n${usage}`);
  process.exit(2);
}
if (command.kind === "help") {
  console.log(usage);
  process.exit(0);
}

const engine = openEngine({
  home: defaultHome(process.env, process.platform),
  threads: Number(process.env.HINDSIGHT_THREADS) || availableParallelism(),
  log: (line) => console.error(line),
});

try {
  if (command.kind === "audit") await runAuditCommand(engine, command, process);
  if (command.kind === "list") await listCommand(engine, process);
  if (command.kind === "erase") await eraseCommand(engine, command.auditId, process);
} catch (error) {
  const { code, ...details } = problemOf(error);
  if (!(error instanceof Problem) && code === "internal") console.error(error);
  console.error(problemWords(code, details));
  process.exitCode = 1;
} finally {
  await engine.close();
}
