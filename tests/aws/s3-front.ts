import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Faults } from "./faults.ts";
import { startFront } from "./front.ts";
import { multipartMemory } from "./multipart-memory.ts";
import { isAsSigned } from "./presigned.ts";

/** What a test wants to know of the bucket, and how the bucket answers pages. */
export interface BucketWatch {
  /** Told of every object that is whole, by its key. */
  readonly onStored?: ((key: string) => void) | undefined;
  /** Told of every part of a multipart upload that was taken in, by its number. */
  readonly onPart?: ((part: number) => void) | undefined;
  /** Whether a part is turned away for now, by its number. */
  readonly refusesPart?: ((part: number) => boolean) | undefined;
  /** As the template gives the bucket; absent: it answers no page. */
  readonly cors?: CorsRule | undefined;
}

/** A rule for requests that come from pages, as CloudFormation spells it. */
export interface CorsRule {
  readonly AllowedOrigins: readonly string[];
  readonly AllowedMethods: readonly string[];
  readonly AllowedHeaders: readonly string[];
}

/**
 * Before fauxqs, for what it lacks: listings of multipart uploads, checked signatures and checksums, answers to pages, and rights: to a
 * caller that may list by prefix only, as our functions may, S3 does not say that an object is missing but that it is forbidden.
 */
export function startS3Front(behind: number, faults: Faults, watch: BucketWatch, secret: string) {
  const memory = multipartMemory();
  const { cors, onStored, onPart, refusesPart } = watch;

  return startFront(
    behind,
    (request, body, response) => {
      const { method, headers, url = "" } = request;
      const part = new URL(url, "http://s3").searchParams.get("partNumber");
      const isTurnedAway = method === "PUT" && part !== null && refusesPart?.(Number(part)) === true;
      if (faults.slowDown > 0 || isTurnedAway) {
        if (!isTurnedAway) faults.slowDown -= 1;
        refuse(response, 503, "SlowDown");
        return true;
      }
      if (method === "OPTIONS") {
        response.writeHead(cors ? 200 : 403, cors && forPages(cors, headers.origin)).end();
        return true;
      }
      const given = headers["x-amz-checksum-sha256"];
      const isOther = given !== undefined && given !== createHash("sha256").update(body).digest("base64");
      if (isOther || !isAsSigned(request, secret)) {
        refuse(response, isOther ? 400 : 403, isOther ? "BadDigest" : "SignatureDoesNotMatch");
        return true;
      }
      const listing = memory.listing(request);
      if (listing === undefined) return false;
      response.writeHead(200, { "content-type": "application/xml" }).end(listing);
      return true;
    },
    (request, answer) => {
      const { method, url = "", headers } = request;
      faults.requests += 1;
      if (method === "GET") faults.bytesRead += answer.body.length;
      memory.learn(request, answer);
      const { pathname, searchParams } = new URL(url, "http://s3");
      if (method === "PUT" && answer.status === 200) {
        const part = searchParams.get("partNumber");
        if (part === null) onStored?.(decodeURIComponent(pathname.split("/").slice(2).join("/")));
        else onPart?.(Number(part));
      }
      if (method === "GET" && answer.status === 404) return { status: 403, body: forbidden, headers: {} };
      return cors && headers.origin !== undefined
        ? { ...answer, headers: { ...answer.headers, ...forPages(cors, headers.origin) } }
        : answer;
    },
  );
}

const errorOf = (code: string) => `<Error><Code>${code}</Code><Message>${code}</Message></Error>`;
const forbidden = Buffer.from(errorOf("AccessDenied"));

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" }).end(errorOf(code));
}

/** What S3 answers a page, when the rule names its origin; `*` stands for any text. */
function forPages(rule: CorsRule, origin = ""): Record<string, string> {
  const isNamed = rule.AllowedOrigins.some((pattern) => {
    const [start = "", end = ""] = pattern.split("*");
    return origin.startsWith(start) && origin.endsWith(end);
  });
  if (!isNamed) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-allow-methods": rule.AllowedMethods.join(", "),
    "access-control-allow-headers": rule.AllowedHeaders.join(", "),
  };
}
