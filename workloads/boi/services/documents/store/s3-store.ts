import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  NoSuchKey,
  PutObjectCommand,
  S3ServiceException,
  type S3Client,
} from "@aws-sdk/client-s3";
import { createPresignedPost } from "@aws-sdk/s3-presigned-post";
import { StillRetained, type Announced, type DocumentStore } from "./document-store";
import type { Uploaded } from "./scanner";

export interface Buckets {
  readonly quarantine: string;
  readonly documents: string;
}

/**
 * Two versioned buckets: in the quarantine's every upload is a version, scanned by itself; the documents' has Object Lock,
 * so that what is kept stays for its whole retention.
 */
export const s3Store = (s3: S3Client, { quarantine, documents }: Buckets): DocumentStore => ({
  upload: (key, announced) => form(s3, quarantine, key, announced),
  quarantined: (key, most) => read(s3, quarantine, key, { range: `bytes=0-${most - 1}` }),
  discard: (key) => removed(s3, quarantine, key),
  keep: async (key, sealed, retainUntil) => {
    await s3.send(
      new PutObjectCommand({
        Bucket: documents,
        Key: key,
        Body: sealed,
        ContentType: "application/octet-stream",
        ChecksumAlgorithm: "SHA256",
        ObjectLockMode: "COMPLIANCE",
        ObjectLockRetainUntilDate: retainUntil,
      }),
    );
  },
  kept: async (key) => {
    const latest = await read(s3, documents, key);
    if (latest) return latest.bytes;
    // Object Lock forbids no delete marker; what it hides is still there.
    const [hidden] = (await versions(s3, documents, key)).filter(({ isMarker }) => !isMarker);
    return hidden && (await read(s3, documents, key, { version: hidden.id }))?.bytes;
  },
  remove: (key) =>
    removed(s3, documents, key).catch((error: unknown) => {
      if (error instanceof S3ServiceException && error.name === "AccessDenied")
        throw new StillRetained("S3 does not let this object be deleted", { cause: error });
      throw error;
    }),
});

/** S3 itself refuses a form with other fields, another key, another size, another digest, or after its time. */
async function form(
  s3: S3Client,
  bucket: string,
  key: string,
  { contentType, bytes, sha256, expiresSeconds }: Announced,
) {
  const digest = sha256 === undefined ? undefined : Buffer.from(sha256, "hex").toString("base64");
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- declared for its own copy of the client
  return createPresignedPost(s3, {
    Bucket: bucket,
    Key: key,
    Expires: expiresSeconds,
    // Each field is a condition too: createPresignedPost adds them.
    Fields: {
      "Content-Type": contentType,
      ...(digest !== undefined && {
        "x-amz-checksum-algorithm": "SHA256",
        "x-amz-checksum-sha256": digest,
      }),
    },
    Conditions: [["content-length-range", bytes, bytes]],
  });
}

async function read(
  s3: S3Client,
  bucket: string,
  key: string,
  { range, version }: { readonly range?: string; readonly version?: string } = {},
): Promise<Uploaded | undefined> {
  try {
    const { Body, VersionId } = await s3.send(
      new GetObjectCommand({ Bucket: bucket, Key: key, Range: range, VersionId: version }),
    );
    if (VersionId === undefined) throw new Error(`the bucket ${bucket} must keep versions`);
    return { bytes: Buffer.from((await Body?.transformToByteArray()) ?? []), version: VersionId };
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

interface Version {
  readonly id: string;
  readonly isMarker: boolean;
}

/** Of exactly this key, the latest first. */
async function versions(s3: S3Client, bucket: string, key: string): Promise<readonly Version[]> {
  const found: Version[] = [];
  let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (from) {
    const listed: ListObjectVersionsCommandOutput = await s3.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key, ...from }),
    );
    const add = (items: readonly { Key?: string; VersionId?: string }[] = [], isMarker: boolean) => {
      for (const { Key, VersionId } of items)
        if (Key === key && VersionId !== undefined) found.push({ id: VersionId, isMarker });
    };
    add(listed.Versions, false);
    add(listed.DeleteMarkers, true);
    from = listed.IsTruncated
      ? { KeyMarker: listed.NextKeyMarker, VersionIdMarker: listed.NextVersionIdMarker }
      : undefined;
  }
  return found;
}

/** Version by version: deleting by key alone would only hide them. */
async function removed(s3: S3Client, bucket: string, key: string): Promise<void> {
  for (const { id } of await versions(s3, bucket, key))
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: id }));
}
