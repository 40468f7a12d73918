import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { uploadKey, type AwsPlace } from "@hindsight/store/aws";
import type { DirectUploads } from "../needs.ts";

/** Seconds for which an address to send a part to holds. */
const holds = 3600;

/** Uploads straight into the bucket, in parts: each address is good for one part of one length and one checksum. */
export function directUploads({ s3, bucket }: Pick<AwsPlace, "s3" | "bucket">): DirectUploads {
  const place = (auditId: string, name: string) => ({ Bucket: bucket, Key: uploadKey(auditId, name) });

  return {
    async begin(auditId, name, parts) {
      const target = place(auditId, name);
      const { UploadId } = await s3.send(
        new CreateMultipartUploadCommand({ ...target, ChecksumAlgorithm: "SHA256" }),
      );
      if (UploadId === undefined) throw new Error("S3 began an upload without naming it");
      const addresses = parts.map(({ size, sha256 }, index) =>
        getSignedUrl(
          s3,
          new UploadPartCommand({
            ...target,
            UploadId,
            PartNumber: index + 1,
            ContentLength: size,
            ChecksumSHA256: sha256,
          }),
          {
            expiresIn: holds,
            signableHeaders: new Set(["host", "content-length"]),
            unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
          },
        ),
      );
      return { uploadId: UploadId, addresses: await Promise.all(addresses) };
    },
    async complete(auditId, name, uploadId, parts) {
      const Parts = parts.map(({ etag, sha256 }, index) => ({
        PartNumber: index + 1,
        ETag: etag,
        ChecksumSHA256: sha256,
      }));
      await s3.send(
        new CompleteMultipartUploadCommand({
          ...place(auditId, name),
          UploadId: uploadId,
          MultipartUpload: { Parts },
        }),
      );
    },
    async abort(auditId, name, uploadId) {
      await s3.send(new AbortMultipartUploadCommand({ ...place(auditId, name), UploadId: uploadId }));
    },
  };
}
