import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request itself (true), or lets it through to the server behind (false). */
export type Answer = (request: IncomingMessage, body: Buffer, response: ServerResponse) => boolean;

/** Sees what the server behind answered, and may answer otherwise. */
export type Amend = (request: IncomingMessage, answer: Answered) => Answered;

/** An answer as it came, and headers to add to it. */
export interface Answered {
  readonly status: number;
  readonly body: Buffer;
  readonly headers: IncomingHttpHeaders;
}

/** A small server before another on loopback, for what that one lacks and for failures on demand. Does not keep the process alive. */
export async function startFront(
  behind: number,
  answer: Answer,
  amend: Amend = (_request, answer) => answer,
): Promise<number> {
  const server = createServer((incoming, response) => {
    void bytesOf(incoming).then((body) => {
      if (answer(incoming, body, response)) return;
      const { method, url, headers } = incoming;
      const forward = request({ host: "127.0.0.1", port: behind, method, path: url, headers }, (answered) => {
        void bytesOf(answered).then((bytes) => {
          const status = answered.statusCode ?? 500;
          const said = amend(incoming, { status, body: bytes, headers: answered.headers });
          response.writeHead(said.status, said.headers).end(said.body);
        });
      });
      forward.on("error", () => response.destroy());
      forward.end(body);
    }, ignoreBrokenOff);
  });
  return listen(server);
}

/** Listens on a free port of loopback. */
export async function listen(server: Server): Promise<number> {
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  return Buffer.concat((await Array.fromAsync(message)) as Buffer[]);
}

/** A page that is closed in the middle of an upload leaves half a request. */
const ignoreBrokenOff = (): void => undefined;
