import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { isNoneOf } from "../requirements/scalars";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const types = [
  "aws:s3/bucketObjectv2:BucketObjectv2",
  "aws:s3/bucketObject:BucketObject",
  "aws:s3/objectCopy:ObjectCopy",
] as const;
const encrypted = allOf(
  isNoneOf("serverSideEncryption", ["AES256"]),
  when(isSet("kmsKeyId"), isOwnKey("kmsKeyId")),
);

export const s3ObjectEncryptedWithBucketKey: Control = {
  id: "s3-object-encrypted-with-bucket-key",
  title: "Objects are encrypted as their bucket says",
  why: "An object that asks for AES256 or AWS's key leaves out the key that the bucket's readers need.",
  remedy: "Drop serverSideEncryption and kmsKeyId, or name the data key.",
  severity: "low",
  domain: "data-protection",
  // Left out, S3 encrypts an object as its bucket does, which s3-bucket-encrypted-with-kms judges.
  planned: requires(Object.fromEntries(types.map((type) => [type, encrypted]))),
  examples: {
    bad: [
      {
        name: "AES256",
        resources: [{ type: types[0], props: { bucket: "data", serverSideEncryption: "AES256" } }],
      },
      {
        name: "AWS's key by its alias",
        resources: [
          {
            type: types[2],
            props: {
              bucket: "data",
              serverSideEncryption: "aws:kms",
              kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3",
            },
          },
        ],
      },
    ],
    good: [
      { name: "left to the bucket", resources: [{ type: types[0], props: { bucket: "data" } }] },
      {
        name: "a key",
        resources: [{ type: types[1], props: { bucket: "data", kmsKeyId: exampleArn("key") } }],
      },
    ],
  },
};
