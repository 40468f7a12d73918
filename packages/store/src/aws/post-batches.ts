import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { PostBatches } from "@hindsight/core/ports";
import type { Post } from "@hindsight/core/post";
import type { Objects } from "./objects.ts";
import { batchKey, prefixOf } from "./place.ts";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** One batch unpacked: 400 posts of the longest text any platform allows stay far below. */
const largestBatch = 256 * 1024 * 1024;

/** One packed NDJSON object a batch. */
export function awsPostBatches(objects: Objects): PostBatches {
  const keyOf = (auditId: string, batch: number) =>
    `${prefixOf("batches", auditId)}posts/${batchKey(batch)}.ndjson.gz`;

  return {
    async write(auditId, batch, posts) {
      const lines = posts.map((post) => `${JSON.stringify(post)}\n`).join("");
      await objects.put(keyOf(auditId, batch), await pack(lines));
    },
    async read(auditId, batch) {
      const packed = await objects.get(keyOf(auditId, batch));
      if (!packed) throw new Error(`audit ${auditId} has no batch ${batch}`);
      const text = (await unpack(packed, { maxOutputLength: largestBatch })).toString();
      // Written by us and parsed by the reader before that: no second check of every field.
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Post);
    },
    erase: (auditId) => objects.removeAll(prefixOf("batches", auditId)),
  };
}
