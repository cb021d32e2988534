import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const shares = [
  "aws:storagegateway/nfsFileShare:NfsFileShare",
  "aws:storagegateway/smbFileShare:SmbFileShare",
] as const;
const volumes = [
  "aws:storagegateway/cachesIscsiVolume:CachesIscsiVolume",
  "aws:storagegateway/storedIscsiVolume:StoredIscsiVolume",
] as const;
const encrypted = (types: readonly string[], key: string) =>
  Object.fromEntries(types.map((type) => [type, allOf(isTrue("kmsEncrypted"), isOwnKey(key))]));

export const storageGatewayEncryptedWithOwnKey: Control = {
  id: "storage-gateway-encrypted-with-own-key",
  title: "Storage Gateway encrypts with a key of your own",
  why: "What a share or a volume writes lies in S3 with S3's key, unless it says otherwise.",
  remedy: "Set kmsEncrypted: true and kmsKeyArn (kmsKey for a volume) to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({ ...encrypted(shares, "kmsKeyArn"), ...encrypted(volumes, "kmsKey") }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: shares[0], props: { locationArn: "arn:aws:s3:::files" } }] },
      {
        name: "off beside a key, as text",
        resources: [{ type: shares[1], props: { kmsEncrypted: "false", kmsKeyArn: exampleArn("key") } }],
      },
      { name: "a volume", resources: [{ type: volumes[0], props: { targetName: "disk" } }] },
    ],
    good: [
      {
        name: "a share",
        resources: [{ type: shares[1], props: { kmsEncrypted: true, kmsKeyArn: exampleArn("key") } }],
      },
      {
        name: "a volume, as text",
        resources: [{ type: volumes[1], props: { kmsEncrypted: "true", kmsKey: exampleArn("key") } }],
      },
    ],
  },
};
