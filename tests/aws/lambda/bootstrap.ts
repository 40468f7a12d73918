import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What Lambda's own Node runtime does with a function: load it once, then ask for one event after the other. */
const { AWS_LAMBDA_RUNTIME_API: api = "", LAMBDA_TASK_ROOT: root = "" } = process.env;
const invocations = `http://${api}/2018-06-01/runtime/invocation`;

const { handler } = (await import(pathToFileURL(join(root, "index.mjs")).href)) as {
  handler: (event: unknown) => Promise<unknown>;
};

for (;;) {
  const next = await fetch(`${invocations}/next`);
  const id = next.headers.get("lambda-runtime-aws-request-id") ?? "";
  try {
    const result = await handler(await next.json());
    await fetch(`${invocations}/${id}/response`, { method: "POST", body: JSON.stringify(result) });
  } catch (error) {
    const { name, message } = error as Error;
    const body = JSON.stringify({ errorType: name, errorMessage: message });
    await fetch(`${invocations}/${id}/error`, { method: "POST", body });
  }
}
