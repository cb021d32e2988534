import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { inEach, inSome } from "../requirements/blocks";
import { isOneOf } from "../requirements/scalars";
import { isOwnKey } from "../requirements/keys";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const bucket = "aws:s3tables/tableBucket:TableBucket";
const table = "aws:s3tables/table:Table";
const vectors = "aws:s3/vectorsVectorBucket:VectorsVectorBucket";
const index = "aws:s3/vectorsIndex:VectorsIndex";
const files = "aws:s3/filesFileSystem:FilesFileSystem";
const byTable = allOf(
  isOneOf("encryptionConfiguration.sseAlgorithm", ["aws:kms"]),
  isOwnKey("encryptionConfiguration.kmsKeyArn"),
);
const byVector = allOf(isOneOf("sseType", ["aws:kms"]), isOwnKey("kmsKeyArn"));
const kmsKeyArn = exampleArn("key");

export const s3TablesAndVectorsEncryptedWithOwnKey: Control = {
  id: "s3-tables-and-vectors-encrypted-with-own-key",
  title: "Tables, vectors and files in S3 are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: 'Set encryptionConfiguration to "aws:kms" with the ARN of the data key.',
  severity: "medium",
  domain: "data-protection",
  // A table or an index that says nothing is encrypted as its bucket is.
  planned: requires({
    [bucket]: byTable,
    [table]: when(isSet("encryptionConfiguration"), byTable),
    [vectors]: inSome("encryptionConfigurations", byVector, "must name a KMS key of your own"),
    [index]: inEach("encryptionConfigurations", byVector),
    [files]: isOwnKey("kmsKeyId"),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: bucket, props: { name: "tables" } }] },
      {
        name: "AES256",
        resources: [{ type: table, props: { encryptionConfiguration: { sseAlgorithm: "AES256" } } }],
      },
      { name: "vectors", resources: [{ type: vectors, props: { vectorBucketName: "vectors" } }] },
      {
        name: "an index",
        resources: [{ type: index, props: { encryptionConfigurations: [{ sseType: "AES256" }] } }],
      },
      { name: "files", resources: [{ type: files, props: { bucket: "data" } }] },
    ],
    good: [
      {
        name: "a key",
        resources: [
          { type: bucket, props: { encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn } } },
        ],
      },
      { name: "a table as its bucket", resources: [{ type: table, props: { name: "orders" } }] },
      {
        name: "vectors",
        resources: [
          { type: vectors, props: { encryptionConfigurations: [{ sseType: "aws:kms", kmsKeyArn }] } },
        ],
      },
      { name: "files", resources: [{ type: files, props: { kmsKeyId: "alias/data" } }] },
    ],
  },
};
