import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { dayOf, rootBody, rootName, RootReplaced, type RootStore } from "./root-store";
import { signedRoot } from "./signed-root";

/** In another account's bucket with Object Lock in compliance mode: not even its root user can shorten the retention. */
export function s3RootStore(
  s3: Pick<S3Client, "send">,
  bucket: string,
  retentionYears: number,
  now: () => Date,
): RootStore {
  const read = async (key: string) => {
    const { Body: body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return (await body?.transformToString()) ?? "";
  };
  const keysOf = async (tenant: string) => {
    const keys: string[] = [];
    let from: string | undefined;
    do {
      const listed = await s3.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          Prefix: rootName(tenant, "").replace(/\.json$/, ""),
          ...(from !== undefined && { ContinuationToken: from }),
        }),
      );
      keys.push(...(listed.Contents ?? []).flatMap(({ Key: key }) => key ?? []));
      from = listed.NextContinuationToken;
    } while (from !== undefined);
    return keys.sort();
  };
  return {
    put: async (tenant, day, root) => {
      const until = now();
      until.setUTCFullYear(until.getUTCFullYear() + retentionYears);
      const key = rootName(tenant, day);
      try {
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: key,
            Body: rootBody(root),
            ContentType: "application/json",
            ObjectLockMode: "COMPLIANCE",
            ObjectLockRetainUntilDate: until,
            ChecksumAlgorithm: "SHA256",
            // A versioned bucket would take another version on top: then readers would see a root that was never first.
            IfNoneMatch: "*",
          }),
        );
      } catch (error) {
        if ((error as { readonly name?: string }).name !== "PreconditionFailed") throw error;
        if ((await read(key)) !== rootBody(root))
          throw new RootReplaced(`another root of ${day} is kept already`);
      }
    },
    days: async (tenant) => (await keysOf(tenant)).map(dayOf),
    all: async (tenant) => {
      const roots = [];
      for (const key of await keysOf(tenant)) roots.push(signedRoot.parse(JSON.parse(await read(key))));
      return roots;
    },
  };
}
