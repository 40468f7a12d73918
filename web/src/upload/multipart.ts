import { on, once } from "node:events";
import { PassThrough, Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Problem } from "@hindsight/core/problem";
import busboy from "busboy";
import type { FormFile } from "../needs.ts";

/** More parts than any browser sends for an unpacked export. */
const mostFiles = 200_000;

/** The files of a multipart form as they stream in; names keep their folders. Throws when the form breaks off. */
export async function* formFiles(request: Request): AsyncGenerator<FormFile> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw new Problem("nothing-given");

  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>);
  const parser = busboy({
    headers: { "content-type": type },
    preservePath: true,
    defParamCharset: "utf8",
    limits: { files: mostFiles, fields: 100, fieldSize: 10_000 },
  });
  body.on("error", (error) => parser.destroy(error));
  const closed = once(parser, "close").then(() => undefined);
  // Awaited by nobody when the caller stops early.
  closed.catch(() => undefined);
  const files = on(parser, "file", { close: ["close"] });
  body.pipe(parser);

  for await (const [, stream, { filename }] of files as AsyncIterable<
    [string, Readable, { filename?: string }]
  >) {
    if (filename === undefined || filename === "") {
      stream.resume();
      continue;
    }
    yield { name: filename, bytes: stream.pipe(new PassThrough()) };
  }
  await closed;
}
