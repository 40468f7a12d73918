import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listen } from "../front.ts";

/** What Lambda gives a function that streams its answers, over HTTP on loopback: one request an event. */
interface Metadata {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
}

type Streaming = (event: unknown, response: ServerResponse, context: object) => Promise<void>;

Object.assign(globalThis, {
  awslambda: {
    streamifyResponse: (handler: Streaming) => handler,
    HttpResponseStream: {
      from(response: ServerResponse, { statusCode, headers, cookies }: Metadata) {
        return response.writeHead(statusCode, { ...headers, "set-cookie": [...cookies] });
      },
    },
  },
});

const { handler } = (await import(
  pathToFileURL(join(process.env.LAMBDA_TASK_ROOT ?? "", "index.mjs")).href
)) as { handler: Streaming };

const server = createServer((request, response) => {
  void Array.fromAsync(request).then((chunks) =>
    handler(JSON.parse(Buffer.concat(chunks as Buffer[]).toString()), response, {}),
  );
});
const port = await listen(server);
server.ref();
process.send?.(port);
