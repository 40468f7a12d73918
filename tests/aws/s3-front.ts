import { startFront } from "./front.ts";
import type { Faults } from "./faults.ts";

const forbidden = Buffer.from("<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>");

/**
 * Before fauxqs, which cannot list unfinished multipart uploads, and knows no rights: to a caller that may list by prefix only, as our
 * functions may, S3 does not say that an object is missing but that it is forbidden.
 */
export function startS3Front(behind: number, faults: Faults): Promise<number> {
  const unfinished = new Map<string, { bucket: string; key: string }>();

  return startFront(
    behind,
    ({ url = "", method }, _body, response) => {
      if (faults.slowDown > 0) {
        faults.slowDown -= 1;
        response.writeHead(503, { "content-type": "application/xml" });
        response.end(
          "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>",
        );
        return true;
      }
      const { pathname, searchParams } = new URL(url, "http://s3");
      if (method !== "GET" || !searchParams.has("uploads")) return false;

      const [, bucket = ""] = pathname.split("/");
      const prefix = searchParams.get("prefix") ?? "";
      const uploads = [...unfinished]
        .filter(([, upload]) => upload.bucket === bucket && upload.key.startsWith(prefix))
        .map(([id, { key }]) => `<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`);
      response.writeHead(200, { "content-type": "application/xml" });
      response.end(`<ListMultipartUploadsResult>${uploads.join("")}</ListMultipartUploadsResult>`);
      return true;
    },
    ({ url = "", method }, answer) => {
      const { body, status } = answer;
      faults.requests += 1;
      if (method === "GET") faults.bytesRead += body.length;
      const { pathname, searchParams } = new URL(url, "http://s3");
      const [, bucket = "", ...rest] = pathname.split("/");
      const started = /<UploadId>([^<]+)<\/UploadId>/.exec(body.toString("latin1", 0, 2000))?.[1];
      if (method === "POST" && searchParams.has("uploads") && started !== undefined) {
        unfinished.set(started, { bucket, key: decodeURIComponent(rest.join("/")) });
      }
      const ended = searchParams.get("uploadId");
      if (ended !== null && (method === "POST" || method === "DELETE")) unfinished.delete(ended);
      return method === "GET" && status === 404 ? { status: 403, body: forbidden } : answer;
    },
  );
}
