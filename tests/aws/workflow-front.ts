import { createServer } from "node:http";
import { listen } from "./front.ts";

/** A run that was asked for. */
export interface Started {
  /** Of the state machine. */
  readonly stateMachineArn: string;
  /** Absent where Step Functions is to choose one. */
  readonly name?: string | undefined;
  readonly input: string;
}

/** Answers `StartExecution` as Step Functions does: a name that was used is refused. Returns its port. */
export function startWorkflowFront(onStart: (run: Started) => void): Promise<number> {
  const names = new Set<string>();
  return listen(
    createServer((request, response) => {
      void Array.fromAsync(request).then((chunks) => {
        const run = JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as Started;
        const { name = `run-${names.size}` } = run;
        const isKnown = names.has(name);
        names.add(name);
        response.writeHead(isKnown ? 400 : 200, { "content-type": "application/x-amz-json-1.0" });
        if (isKnown) {
          response.end(JSON.stringify({ __type: "ExecutionAlreadyExists", message: name }));
          return;
        }
        onStart(run);
        response.end(JSON.stringify({ executionArn: `arn:aws:states:::${name}`, startDate: 0 }));
      });
    }),
  );
}
