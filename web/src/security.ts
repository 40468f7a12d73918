import { createMiddleware } from "hono/factory";

const policy = (uploadsTo: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${uploadsTo === undefined ? "" : ` ${uploadsTo}`}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

const headers: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  // Nothing is sent to other sites; with "no-referrer" our own forms would lose the Origin that is checked below.
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Refuses requests that come by another name (DNS rebinding) or from another site, and sends every answer with a strict policy. */
export const secured = (hosts: readonly string[], uploadsTo?: string) =>
  createMiddleware(async (c, next) => {
    const refusal = refuse(hosts, c.req.method, (name) => c.req.header(name));
    if (refusal === undefined) await next();
    else c.res = c.text(refusal, 403);

    c.res.headers.set("Content-Security-Policy", policy(uploadsTo));
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
  });

function refuse(
  hosts: readonly string[],
  method: string,
  header: (name: string) => string | undefined,
): string | undefined {
  const host = header("host") ?? "";
  if (!hosts.includes(host)) return "This address is not one that Hindsight answers to.";
  if (method === "GET" || method === "HEAD") return undefined;

  const site = header("sec-fetch-site");
  const origin = header("origin");
  if (site !== undefined && site !== "same-origin") return "Requests from other sites are refused.";
  if (origin !== undefined && !isOwn(origin, host)) return "Requests from other sites are refused.";
  if (site === undefined && origin === undefined)
    return "Requests that do not say where they come from are refused.";
  return undefined;
}

/** Whether an Origin header names the very host the request was sent to. */
const isOwn = (origin: string, host: string): boolean =>
  origin === `http://${host}` || origin === `https://${host}`;
