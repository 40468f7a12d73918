import { createHash, createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";

/**
 * Whether a request by a presigned address carries just the headers that were signed: fauxqs believes every signature.
 * True for a request without one. `secret` is the key it was signed with.
 */
export function isAsSigned({ method = "", url = "", headers }: IncomingMessage, secret: string): boolean {
  const { pathname, searchParams } = new URL(url, "http://s3");
  const signature = searchParams.get("X-Amz-Signature");
  if (signature === null) return true;
  searchParams.delete("X-Amz-Signature");

  const query = [...searchParams]
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .toSorted()
    .join("&");
  const names = (searchParams.get("X-Amz-SignedHeaders") ?? "").split(";");
  const lines = names.map((name) => `${name}:${String(headers[name] ?? "")}\n`).join("");
  const request = [method, pathname, query, lines, names.join(";"), "UNSIGNED-PAYLOAD"].join("\n");

  const [, ...scope] = (searchParams.get("X-Amz-Credential") ?? "").split("/");
  const toSign = [
    "AWS4-HMAC-SHA256",
    searchParams.get("X-Amz-Date"),
    scope.join("/"),
    createHash("sha256").update(request).digest("hex"),
  ].join("\n");
  const key = scope.reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${secret}`);
  return hmac(key, toSign).toString("hex") === signature;
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
