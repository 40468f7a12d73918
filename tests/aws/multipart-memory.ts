import type { IncomingMessage } from "node:http";
import type { Answered } from "./front.ts";

interface Unfinished {
  readonly bucket: string;
  readonly key: string;
  readonly parts: Map<number, { readonly etag: string; readonly size: string; readonly sha256: string }>;
}

/** Remembers multipart uploads that are under way: fauxqs can list neither them nor their parts. */
export function multipartMemory() {
  const unfinished = new Map<string, Unfinished>();
  const placeOf = ({ url = "" }: IncomingMessage) => {
    const { pathname, searchParams } = new URL(url, "http://s3");
    const [, bucket = "", ...rest] = pathname.split("/");
    return { bucket, key: decodeURIComponent(rest.join("/")), query: searchParams };
  };

  return {
    /** A listing of uploads or of parts as S3 writes it; undefined when the request asks for neither. */
    listing(request: IncomingMessage): string | undefined {
      const { bucket, query } = placeOf(request);
      if (request.method !== "GET") return undefined;
      if (query.has("uploads")) {
        const prefix = query.get("prefix") ?? "";
        const uploads = [...unfinished]
          .filter(([, upload]) => upload.bucket === bucket && upload.key.startsWith(prefix))
          .map(([id, { key }]) => `<Upload><Key>${key}</Key><UploadId>${id}</UploadId></Upload>`);
        return `<ListMultipartUploadsResult>${uploads.join("")}</ListMultipartUploadsResult>`;
      }
      const parts = unfinished.get(query.get("uploadId") ?? "")?.parts;
      if (!parts) return undefined;
      const listed = [...parts].map(
        ([number, { etag, size, sha256 }]) =>
          `<Part><PartNumber>${number}</PartNumber><ETag>${etag}</ETag><Size>${size}</Size><ChecksumSHA256>${sha256}</ChecksumSHA256></Part>`,
      );
      return `<ListPartsResult><IsTruncated>false</IsTruncated>${listed.join("")}</ListPartsResult>`;
    },
    /** Learns from what the server behind answered. */
    learn(request: IncomingMessage, { status, body, headers }: Answered): void {
      const { method } = request;
      const { bucket, key, query } = placeOf(request);
      const begun = /<UploadId>([^<]+)<\/UploadId>/.exec(body.toString("latin1", 0, 2000))?.[1];
      if (method === "POST" && query.has("uploads") && begun !== undefined)
        unfinished.set(begun, { bucket, key, parts: new Map() });
      const id = query.get("uploadId");
      if (id === null || status >= 300) return;
      if (method === "POST" || method === "DELETE") unfinished.delete(id);
      if (method === "PUT")
        unfinished.get(id)?.parts.set(Number(query.get("partNumber")), {
          etag: headers.etag ?? "",
          size: request.headers["content-length"] ?? "",
          sha256: String(request.headers["x-amz-checksum-sha256"]),
        });
    },
  };
}
