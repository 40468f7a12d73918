import {
  AbortMultipartUploadCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type GetObjectCommandInput,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { Readable } from "node:stream";
import type { AwsPlace } from "./place.ts";

/** An object as a listing shows it. */
export interface Listed {
  readonly key: string;
  readonly size: number;
  readonly etag: string;
}

/** The bucket with the few verbs the adapters need. Encryption is the bucket's own default. */
export interface Objects {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Takes in a stream of any length, holding at most four parts of 8 MB; nothing appears when it breaks off. */
  receive(key: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Undefined when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Bytes `start` up to `end`, as long as the object is still the one listed; throws otherwise. */
  range(object: Listed, start: number, end: number): Promise<Uint8Array>;
  stream(key: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  list(prefix: string): Promise<readonly Listed[]>;
  /** Removes everything under a prefix, unfinished uploads included, until a listing comes back empty. */
  removeAll(prefix: string): Promise<void>;
}

const partBytes = 8 * 1024 * 1024;

/** Over one bucket. */
export function bucketObjects({ s3, bucket: Bucket }: Pick<AwsPlace, "s3" | "bucket">): Objects {
  // A function that may list by prefix only is told 403 instead of 404 of an object that is not there: the listing knows.
  const getObject = (request: Omit<GetObjectCommandInput, "Bucket"> & { readonly Key: string }) =>
    s3.send(new GetObjectCommand({ Bucket, ...request })).catch(async (error: unknown) => {
      if (!isNamed(error, "AccessDenied")) throw error;
      const { KeyCount = 0 } = await s3.send(
        new ListObjectsV2Command({ Bucket, Prefix: request.Key, MaxKeys: 1 }),
      );
      throw KeyCount === 0 ? Object.assign(new Error("no such object"), { name: "NoSuchKey" }) : error;
    });
  const bodyOf = async (Key: string) => (await getObject({ Key }).catch(unlessMissing))?.Body;
  const list = async (Prefix: string): Promise<readonly Listed[]> => {
    const objects: Listed[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
      for (const { Key = "", Size = 0, ETag = "" } of page.Contents ?? []) {
        objects.push({ key: Key, size: Size, etag: ETag });
      }
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return objects;
  };
  const abortUploads = async (Prefix: string): Promise<void> => {
    const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix }));
    for (const { Key, UploadId } of Uploads) {
      await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })).catch(unlessMissing);
    }
    if (Uploads.length > 0) await abortUploads(Prefix);
  };
  const removeAll = async (prefix: string): Promise<void> => {
    for (let left = await list(prefix); left.length > 0; left = await list(prefix)) {
      for (let at = 0; at < left.length; at += 1000) {
        const Objects = left.slice(at, at + 1000).map(({ key }) => ({ Key: key }));
        const { Errors = [] } = await s3.send(
          new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
        );
        if (Errors.length > 0)
          throw new Error(
            `${Errors.length} objects were not removed: ${Errors[0]?.Code ?? "no reason given"}`,
          );
      }
    }
  };

  return {
    async put(Key, Body) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    },
    async receive(Key, bytes) {
      const params = { Bucket, Key, Body: Readable.from(bytes, { objectMode: false }) };
      await new Upload({ client: s3, params, partSize: partBytes, queueSize: 4 }).done();
    },
    get: async (key) => (await bodyOf(key))?.transformToByteArray(),
    async range({ key: Key, etag: IfMatch }, start, end) {
      const Range = `bytes=${start}-${end - 1}`;
      const found = await getObject({ Key, Range, IfMatch });
      return (await found.Body?.transformToByteArray()) ?? new Uint8Array(0);
    },
    stream: async (key) => (await bodyOf(key)) as Readable | undefined,
    list,
    async removeAll(prefix) {
      await abortUploads(prefix);
      await removeAll(prefix);
    },
  };
}

/** Nothing for an object or upload that is not there; throws any other error again. */
function unlessMissing(error: unknown): undefined {
  if (isNamed(error, "NoSuchKey", "NotFound", "NoSuchUpload")) return undefined;
  throw error;
}

const isNamed = (error: unknown, ...names: readonly string[]): boolean =>
  error instanceof Error && names.includes(error.name);
