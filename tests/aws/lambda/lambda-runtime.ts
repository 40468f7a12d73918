import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { listen } from "../front.ts";

/** One instance of a built function in a process of its own, driven through the Lambda Runtime API. */
export interface Instance {
  /** Milliseconds from the start of the process until it asked for its first event: Lambda's cold start without its own share. */
  readonly initMs: number;
  /** Rejects with `errorType: errorMessage` when the handler threw. */
  readonly invoke: (event: unknown) => Promise<{ readonly result: unknown; readonly ms: number }>;
  readonly usage: () => Usage;
  readonly stop: () => void;
}

/** What the process took so far; zero where the system does not tell (it is read from `/proc`). */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMb: number;
}

interface Waiting {
  readonly event: string;
  readonly settle: (outcome: { readonly isError: boolean; readonly body: string }) => void;
}

/** Starts an instance over the folder of a built function. */
export async function startInstance(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Instance> {
  const queue: Waiting[] = [];
  let asking: ServerResponse | undefined;
  let inHand: Waiting | undefined;
  const ready = Promise.withResolvers<number>();

  const give = () => {
    if (!asking || inHand) return;
    inHand = queue.shift();
    if (!inHand) return;
    asking.writeHead(200, { "lambda-runtime-aws-request-id": "1" }).end(inHand.event);
    asking = undefined;
  };
  const server = createServer((request, response) => {
    if (request.method === "GET") {
      ready.resolve(performance.now() - begun);
      asking = response;
      give();
      return;
    }
    void textOf(request).then((body) => {
      response.writeHead(202).end();
      const done = inHand;
      inHand = undefined;
      done?.settle({ isError: request.url?.endsWith("/error") ?? false, body });
      give();
    });
  });
  const port = await listen(server);

  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "bootstrap.ts")],
    {
      env: { ...environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`, LAMBDA_TASK_ROOT: folder },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  child.once("exit", (code) => ready.reject(new Error(`the function ended with ${code ?? "a signal"}`)));

  return {
    initMs: await ready.promise,
    invoke(event) {
      const started = performance.now();
      return new Promise((resolve, reject) => {
        queue.push({
          event: JSON.stringify(event),
          settle: ({ isError, body }) => {
            if (!isError) {
              resolve({ result: JSON.parse(body), ms: performance.now() - started });
              return;
            }
            const { errorType, errorMessage } = JSON.parse(body) as Record<string, string>;
            reject(new Error(`${errorType ?? ""}: ${errorMessage ?? ""}`));
          },
        });
        give();
      });
    },
    usage: () => usageOf(child.pid),
    stop() {
      child.removeAllListeners("exit");
      child.kill();
      server.close();
    },
  };
}

/** Clock ticks of Linux, a hundred a second everywhere that Node runs. */
const tickMs = 10;

function usageOf(pid = 0): Usage {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return {
      cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
      peakMb: Math.round(Number(peak?.[1]) / 1024),
    };
  } catch {
    return { cpuMs: 0, peakMb: 0 };
  }
}

async function textOf(message: IncomingMessage): Promise<string> {
  return Buffer.concat((await Array.fromAsync(message)) as Buffer[]).toString();
}
