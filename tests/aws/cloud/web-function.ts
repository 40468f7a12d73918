import { fork } from "node:child_process";
import { join } from "node:path";

/** One instance of the built pages in a process of its own. */
export interface WebFunction {
  /** Where it takes events, one a request, and streams its answer. */
  readonly port: number;
  readonly stop: () => void;
}

/** Starts an instance over the folder of the built function. Rejects when it ends before it takes events. */
export async function startWebFunction(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<WebFunction> {
  const child = fork(join(import.meta.dirname, "bootstrap.ts"), {
    env: { ...environment, LAMBDA_TASK_ROOT: folder },
    execArgv: ["--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(message as number));
    child.once("exit", (code) => reject(new Error(`the pages ended with ${code ?? "a signal"}`)));
  });
  return {
    port,
    stop() {
      child.kill();
    },
  };
}
