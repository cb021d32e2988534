import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import type { DocumentStore } from "./document-store";

export interface Buckets {
  readonly quarantine: string;
  readonly documents: string;
}

/** Two buckets: the documents' has Object Lock, so that what is kept stays for its whole retention. */
export const s3Store = (s3: S3Client, buckets: Buckets): DocumentStore => ({
  upload: async (key, { contentType, bytes, expiresSeconds }) => {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- declared for its own copy of the client
    const { url, fields } = await createPresignedPost(s3, {
      Bucket: buckets.quarantine,
      Key: key,
      Expires: expiresSeconds,
      Fields: { "Content-Type": contentType },
      Conditions: [
        ["content-length-range", bytes, bytes],
        ["eq", "$Content-Type", contentType],
      ],
    });
    return { url, fields };
  },
  quarantined: (key, most) => read(s3, buckets.quarantine, key, `bytes=0-${most - 1}`),
  discard: async (key) => {
    await s3.send(new DeleteObjectCommand({ Bucket: buckets.quarantine, Key: key }));
  },
  keep: async (key, sealed, retainUntil) => {
    await s3.send(
      new PutObjectCommand({
        Bucket: buckets.documents,
        Key: key,
        Body: sealed,
        ContentType: "application/octet-stream",
        ChecksumAlgorithm: "SHA256",
        ObjectLockMode: "COMPLIANCE",
        ObjectLockRetainUntilDate: retainUntil,
      }),
    );
  },
  kept: (key) => read(s3, buckets.documents, key),
});

async function read(s3: S3Client, bucket: string, key: string, range?: string): Promise<Buffer | undefined> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, Range: range }));
    return Body && Buffer.from(await Body.transformToByteArray());
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}
