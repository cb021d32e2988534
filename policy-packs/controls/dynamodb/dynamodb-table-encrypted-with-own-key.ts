import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { exampleArn } from "../model/example";
import { inEach } from "../requirements/blocks";
import { isOwnKey } from "../requirements/keys";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const table = "aws:dynamodb/table:Table";
const replica = "aws:dynamodb/tableReplica:TableReplica";

export const dynamodbTableEncryptedWithOwnKey: Control = {
  id: "dynamodb-table-encrypted-with-own-key",
  title: "DynamoDB tables are encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy:
    "Set serverSideEncryption: { enabled: true, kmsKeyArn } to the ARN of the data key; a replica has a key of its Region.",
  severity: "medium",
  domain: "data-protection",
  // Left out, DynamoDB encrypts with a key that AWS owns; enabled without a key, with alias/aws/dynamodb.
  planned: requires({
    [table]: allOf(
      isTrue("serverSideEncryption.enabled"),
      isOwnKey("serverSideEncryption.kmsKeyArn"),
      inEach("replicas", isOwnKey("kmsKeyArn")),
    ),
    [replica]: isOwnKey("kmsKeyArn"),
  }),
  examples: {
    bad: [
      { name: "left out", resources: [{ type: table, props: { billingMode: "PAY_PER_REQUEST" } }] },
      {
        name: "AWS's key, the block as a list",
        resources: [{ type: table, props: { serverSideEncryption: [{ enabled: true }] } }],
      },
      {
        name: "switched off beside a key",
        resources: [
          { type: table, props: { serverSideEncryption: { enabled: false, kmsKeyArn: exampleArn("key") } } },
        ],
      },
      {
        name: "a replica with AWS's key",
        resources: [
          {
            type: table,
            props: {
              serverSideEncryption: { enabled: true, kmsKeyArn: exampleArn("key") },
              replicas: [{ regionName: "us-west-2" }],
            },
          },
        ],
      },
      {
        name: "a replica by itself",
        resources: [
          {
            type: replica,
            props: { globalTableArn: "arn:aws:dynamodb:us-east-1:111122223333:table/orders" },
          },
        ],
      },
    ],
    good: [
      {
        name: "a key",
        resources: [
          { type: table, props: { serverSideEncryption: { enabled: true, kmsKeyArn: exampleArn("key") } } },
        ],
      },
      {
        name: "a key in each Region, the block as a list",
        resources: [
          {
            type: table,
            props: {
              serverSideEncryption: [{ enabled: "true", kmsKeyArn: exampleArn("key") }],
              replicas: [{ regionName: "us-west-2", kmsKeyArn: exampleArn("west") }],
            },
          },
        ],
      },
    ],
  },
};
