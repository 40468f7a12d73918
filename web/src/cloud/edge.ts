import { createMiddleware } from "hono/factory";

/** Headers that only the edge may set. */
const secretHeader = "x-hindsight-edge";
const hostHeader = "x-hindsight-host";

/** Refuses whoever comes round the edge: the function's own address is public, and the edge alone knows the secret. */
export const fromEdgeOnly = (secret: string) =>
  createMiddleware(async (c, next) => {
    if (!isSame(c.req.header(secretHeader) ?? "", secret)) return c.text("Not found", 404);
    await next();
    c.res.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    return undefined;
  });

/** The request under the name the visitor used, which the edge passes on: the function only hears its own. */
export function asVisited(request: Request): Request {
  const host = request.headers.get(hostHeader);
  if (host === null) return request;

  const url = new URL(request.url);
  url.protocol = "https:";
  url.host = host;
  const visited = new Request(url, request);
  visited.headers.set("host", host);
  return visited;
}

/** Compares in the same time wherever the two differ. */
function isSame(given: string, secret: string): boolean {
  let difference = given.length ^ secret.length;
  for (let at = 0; at < secret.length; at += 1)
    difference |= (given.charCodeAt(at) || 0) ^ secret.charCodeAt(at);
  return difference === 0;
}
