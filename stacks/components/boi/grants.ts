import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../../model/arns";
import type { PolicyStatement } from "../policy-document";
import { databaseUser } from "./database-user";

type Text = pulumi.Input<string>;

/** What roles of the platform may do, one statement each; every one names its resource. */
export const signInToDatabase = (
  region: string,
  account: AccountRef,
  proxyResourceId: Text,
): PolicyStatement => ({
  Sid: "SignInToDatabase",
  Effect: "Allow",
  Action: "rds-db:connect",
  Resource: pulumi.interpolate`${arnIn("rds-db", region, account, "dbuser")}:${proxyResourceId}/${databaseUser}`,
});

export const readSecrets = (secretArns: readonly Text[], keyArn: Text): PolicyStatement[] => [
  {
    Sid: "ReadSecrets",
    Effect: "Allow",
    Action: "secretsmanager:GetSecretValue",
    Resource: [...secretArns],
  },
  { Sid: "DecryptSecrets", Effect: "Allow", Action: "kms:Decrypt", Resource: keyArn },
];

export const countRequests = (tableArn: Text): PolicyStatement => ({
  Sid: "CountRequests",
  Effect: "Allow",
  Action: ["dynamodb:GetItem", "dynamodb:UpdateItem", "dynamodb:PutItem", "dynamodb:DeleteItem"],
  Resource: tableArn,
});

export const unwrapTenantKeys = (keyArn: Text): PolicyStatement => ({
  Sid: "UnwrapTenantKeys",
  Effect: "Allow",
  Action: ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey"],
  Resource: keyArn,
});

interface Buckets {
  readonly documents: Text;
  readonly quarantine: Text;
  readonly keyArn: Text;
}

/** Without it S3 answers for an object that is not there as for one that is forbidden. */
const tellAbsent = (bucketArns: readonly Text[]): PolicyStatement => ({
  Sid: "TellAbsentObjects",
  Effect: "Allow",
  Action: ["s3:ListBucket", "s3:ListBucketVersions"],
  Resource: [...bucketArns],
});

export const readDocuments = ({ documents, keyArn }: Buckets): PolicyStatement[] => [
  tellAbsent([documents]),
  {
    Sid: "ReadDocuments",
    Effect: "Allow",
    Action: ["s3:GetObject", "s3:GetObjectVersion"],
    Resource: pulumi.interpolate`${documents}/*`,
  },
  { Sid: "DecryptDocuments", Effect: "Allow", Action: "kms:Decrypt", Resource: keyArn },
];

/** Who signs the form of an upload needs the right to upload. What is locked, no one can delete, allowed or not. */
export const keepDocuments = ({ documents, quarantine, keyArn }: Buckets): PolicyStatement[] => [
  tellAbsent([documents, quarantine]),
  {
    Sid: "Quarantine",
    Effect: "Allow",
    Action: [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectTagging",
      "s3:GetObjectVersionTagging",
      "s3:PutObject",
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
    ],
    Resource: pulumi.interpolate`${quarantine}/*`,
  },
  {
    Sid: "KeepDocuments",
    Effect: "Allow",
    Action: [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:PutObject",
      "s3:PutObjectRetention",
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
    ],
    Resource: pulumi.interpolate`${documents}/*`,
  },
  {
    Sid: "EncryptDocuments",
    Effect: "Allow",
    Action: ["kms:Decrypt", "kms:GenerateDataKey"],
    Resource: keyArn,
  },
];

export const sendTo = (sid: string, queueArn: Text): PolicyStatement => ({
  Sid: sid,
  Effect: "Allow",
  Action: "sqs:SendMessage",
  Resource: queueArn,
});

export const receiveFrom = (sid: string, queueArn: Text): PolicyStatement => ({
  Sid: sid,
  Effect: "Allow",
  Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage"],
  Resource: queueArn,
});

export const signAuditRoots = (keyArn: Text, bucketArn: Text, bucketKeyArn: Text): PolicyStatement[] => [
  {
    Sid: "SignAuditRoots",
    Effect: "Allow",
    Action: ["kms:Sign", "kms:GetPublicKey"],
    Resource: keyArn,
  },
  {
    Sid: "KeepAuditRoots",
    Effect: "Allow",
    Action: ["s3:PutObject", "s3:PutObjectRetention", "s3:GetObject"],
    Resource: pulumi.interpolate`${bucketArn}/*`,
  },
  { ...tellAbsent([bucketArn]), Sid: "TellAbsentRoots" },
  {
    Sid: "EncryptAuditRoots",
    Effect: "Allow",
    Action: ["kms:Decrypt", "kms:GenerateDataKey"],
    Resource: bucketKeyArn,
  },
];
