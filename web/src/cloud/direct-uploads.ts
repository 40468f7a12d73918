import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { uploadKey, type AwsPlace } from "@hindsight/store/aws";
import type { DirectUploads, UploadPart } from "../needs.ts";
import { isWhole, partsOf, unfinishedUpload } from "./unfinished-upload.ts";

/** Seconds for which an address to send a part to holds. */
const holds = 3600;

/** Uploads straight into the bucket, in parts: each address is good for one part of one length and one checksum. */
export function directUploads({ s3, bucket }: Pick<AwsPlace, "s3" | "bucket">): DirectUploads {
  const place = (auditId: string, name: string) => ({ Bucket: bucket, Key: uploadKey(auditId, name) });

  return {
    async begin(auditId, name, parts, isAgain) {
      const target = place(auditId, name);
      const known = isAgain ? await unfinishedUpload(s3, target) : undefined;
      if (isAgain && known === undefined && (await isWhole(s3, target, parts))) return { kind: "whole" };

      const uploadId = known ?? (await newUpload(s3, target));
      const there = known === undefined ? [] : await partsOf(s3, { ...target, UploadId: known });
      const arrived = new Map(there.map((part) => [part.PartNumber, part]));
      const addresses = parts.map(async ({ size, sha256 }, index) => {
        const part = arrived.get(index + 1);
        if (part?.Size === size && part.ChecksumSHA256 === sha256) return null;
        return addressOf(s3, { ...target, UploadId: uploadId, PartNumber: index + 1 }, { size, sha256 });
      });
      return { kind: "missing", uploadId, addresses: await Promise.all(addresses) };
    },
    async complete(auditId, name, uploadId, checksums) {
      const target = { ...place(auditId, name), UploadId: uploadId };
      const there = await partsOf(s3, target);
      const byNumber = new Map(there.map((part) => [part.PartNumber, part]));
      const Parts = checksums.map((ChecksumSHA256, index) => {
        const part = byNumber.get(index + 1);
        if (part?.ChecksumSHA256 !== ChecksumSHA256) throw new Error("a part of an upload has not arrived");
        return { PartNumber: index + 1, ETag: part.ETag, ChecksumSHA256 };
      });
      await s3.send(new CompleteMultipartUploadCommand({ ...target, MultipartUpload: { Parts } }));
    },
  };
}

interface Target {
  readonly Bucket: string;
  readonly Key: string;
}

async function newUpload(s3: S3Client, target: Target): Promise<string> {
  const begun = await s3.send(new CreateMultipartUploadCommand({ ...target, ChecksumAlgorithm: "SHA256" }));
  if (begun.UploadId === undefined) throw new Error("S3 began an upload without naming it");
  return begun.UploadId;
}

const addressOf = (
  s3: S3Client,
  part: Target & { readonly UploadId: string; readonly PartNumber: number },
  { size, sha256 }: UploadPart,
): Promise<string> =>
  getSignedUrl(s3, new UploadPartCommand({ ...part, ContentLength: size, ChecksumSHA256: sha256 }), {
    expiresIn: holds,
    signableHeaders: new Set(["host", "content-length"]),
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
