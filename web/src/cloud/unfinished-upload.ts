import {
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  type Part,
  type S3Client,
} from "@aws-sdk/client-s3";
import type { UploadPart } from "../needs.ts";

interface Target {
  readonly Bucket: string;
  readonly Key: string;
}

/** The upload of an object that broke off, by its id; undefined when there is none. */
export async function unfinishedUpload(s3: S3Client, { Bucket, Key }: Target): Promise<string | undefined> {
  const { Uploads = [] } = await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key }));
  return Uploads.findLast((upload) => upload.Key === Key)?.UploadId;
}

/** The parts of an upload that have arrived. */
export async function partsOf(
  s3: S3Client,
  upload: Target & { readonly UploadId: string },
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  let PartNumberMarker: string | undefined;
  do {
    const page = await s3.send(new ListPartsCommand({ ...upload, PartNumberMarker }));
    parts.push(...(page.Parts ?? []));
    PartNumberMarker = page.IsTruncated === true ? page.NextPartNumberMarker : undefined;
  } while (PartNumberMarker !== undefined);
  return parts;
}

/** Whether the object is there already, made of just these parts. */
export async function isWhole(s3: S3Client, target: Target, parts: readonly UploadPart[]): Promise<boolean> {
  const found = await s3
    .send(new HeadObjectCommand({ ...target, ChecksumMode: "ENABLED" }))
    .catch(() => undefined);
  return found?.ChecksumSHA256 !== undefined && found.ChecksumSHA256 === (await checksumOf(parts));
}

/** The checksum that S3 gives an object of several parts: that of the parts' checksums, and how many there are. */
async function checksumOf(parts: readonly UploadPart[]): Promise<string> {
  const digests = parts.flatMap(({ sha256 }) => Array.from(atob(sha256), (byte) => byte.charCodeAt(0)));
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(digests));
  return `${btoa(String.fromCharCode(...new Uint8Array(digest)))}-${parts.length}`;
}
