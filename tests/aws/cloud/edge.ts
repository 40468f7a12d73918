import { request as ask, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { selfSigned } from "./certificate.ts";
import type { WebFunction } from "./web-function.ts";

/** The name that the edge answers to, as CloudFront gives them out. */
export const siteName = "d1hindsight.cloudfront.net";
const functionName = "abc.lambda-url.eu-west-2.on.aws";

/**
 * What CloudFront and a function URL do with a request: TLS, the edge's secret, the visitor's host under another name, and an event
 * in the format of a function URL. Requests go to the instances in turn, so nothing may rest on what one of them remembers.
 */
export async function startEdge(
  instances: readonly WebFunction[],
  secret: string,
): Promise<{ readonly port: number; readonly close: () => void }> {
  let turn = 0;
  const server = createServer(selfSigned(siteName), (incoming, response) => {
    void eventOf(incoming, secret).then(
      (event) => {
        turn += 1;
        const port = instances[turn % instances.length]?.port;
        const asked = ask({ host: "127.0.0.1", port, method: "POST" }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
          // A function is not told when nobody listens any more.
          response.on("close", () => answer.resume());
        });
        asked.on("error", () => response.destroy());
        asked.end(JSON.stringify(event));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function eventOf(incoming: IncomingMessage, secret: string): Promise<object> {
  const { method = "GET", url = "/", headers } = incoming;
  const body = Buffer.concat((await Array.fromAsync(incoming)) as Buffer[]);
  const [rawPath = "/", rawQueryString = ""] = url.split("?");
  const { cookie, ...others } = headers;
  return {
    version: "2.0",
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split("; ") }),
    headers: {
      ...flat(others),
      host: functionName,
      "x-hindsight-edge": secret,
      "x-hindsight-host": headers.host,
    },
    requestContext: { domainName: functionName, http: { method, path: rawPath } },
    ...(body.length > 0 && { body: body.toString("base64"), isBase64Encoded: true }),
  };
}

const flat = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
