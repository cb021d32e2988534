import { unlessDuty } from "../facts/exempt-roles";
import { prevented } from "../model/control";
import type { Denied } from "../model/denied";
import type { GuardedAccount, PolicyCase } from "../model/guarded-account";
import type { StatementJson } from "../../iam/statement-json";

/** What gives data away, each with a resource that it may be given to. */
const gives: Readonly<Record<string, string>> = {
  "dynamodb:BatchWriteItem": "arn:{partition}:dynamodb:{region}:{owner}:table/copies",
  "dynamodb:PutItem": "arn:{partition}:dynamodb:{region}:{owner}:table/copies",
  "dynamodb:UpdateItem": "arn:{partition}:dynamodb:{region}:{owner}:table/copies",
  "ecr:CompleteLayerUpload": "arn:{partition}:ecr:{region}:{owner}:repository/boi",
  "ecr:PutImage": "arn:{partition}:ecr:{region}:{owner}:repository/boi",
  "ecr:UploadLayerPart": "arn:{partition}:ecr:{region}:{owner}:repository/boi",
  "events:PutEvents": "arn:{partition}:events:{region}:{owner}:event-bus/all",
  "firehose:PutRecord": "arn:{partition}:firehose:{region}:{owner}:deliverystream/all",
  "firehose:PutRecordBatch": "arn:{partition}:firehose:{region}:{owner}:deliverystream/all",
  "kinesis:PutRecord": "arn:{partition}:kinesis:{region}:{owner}:stream/all",
  "kinesis:PutRecords": "arn:{partition}:kinesis:{region}:{owner}:stream/all",
  "kms:CreateGrant": "arn:{partition}:kms:{region}:{owner}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "kms:Encrypt": "arn:{partition}:kms:{region}:{owner}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "kms:GenerateDataKey": "arn:{partition}:kms:{region}:{owner}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "kms:ReEncryptTo": "arn:{partition}:kms:{region}:{owner}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "lambda:InvokeFunction": "arn:{partition}:lambda:{region}:{owner}:function:take",
  "logs:PutLogEvents": "arn:{partition}:logs:{region}:{owner}:log-group:all:log-stream:one",
  "s3:PutObject": "arn:{partition}:s3:::copies/all.zip",
  "s3:PutObjectAcl": "arn:{partition}:s3:::copies/all.zip",
  "s3:ReplicateObject": "arn:{partition}:s3:::copies/all.zip",
  "secretsmanager:PutSecretValue": "arn:{partition}:secretsmanager:{region}:{owner}:secret:copy-AbCdEf",
  "sns:Publish": "arn:{partition}:sns:{region}:{owner}:all",
  "sqs:SendMessage": "arn:{partition}:sqs:{region}:{owner}:all",
  "sts:AssumeRole": "arn:{partition}:iam::{owner}:role/take",
};

/** What takes from others what is then run or believed. */
const takes: Readonly<Record<string, string>> = {
  "dynamodb:GetItem": "arn:{partition}:dynamodb:{region}:{owner}:table/orders",
  "s3:GetObject": "arn:{partition}:s3:::strange/setup.sh",
  "secretsmanager:GetSecretValue": "arn:{partition}:secretsmanager:{region}:{owner}:secret:token-AbCdEf",
  "sqs:ReceiveMessage": "arn:{partition}:sqs:{region}:{owner}:orders",
};

/**
 * Buckets of AWS from which Systems Manager's agent reads with the instance's own role (Systems Manager user guide, "SSM
 * Agent communications with AWS managed S3 buckets", and aws-samples/data-perimeter-policy-examples,
 * service_owned_resources.md, 2026-11-30). Anyone may own a bucket of such a name, so nothing is written to them.
 */
const bucketsOfAws = [
  "amazon-ssm-*/*",
  "aws-patch-manager-*/*",
  "aws-ssm-*/*",
  "aws-windows-downloads-*/*",
  "patch-baseline-snapshot-*/*",
];

const outside = (guarded: GuardedAccount): StatementJson["Condition"] => ({
  StringNotEqualsIfExists: {
    "aws:ResourceOrgID": guarded.organizationId,
    ...(guarded.trusted.accounts.length > 0 && { "aws:ResourceAccount": guarded.trusted.accounts }),
  },
  ...unlessDuty(guarded, "break-glass"),
});

const stranger = "999988887777";

const call = (action: string, on: string, owner: string): Omit<PolicyCase, "name"> => ({
  caller: "workload",
  action,
  resource: on.replace("{owner}", owner),
  resourceAccount: owner,
});

function cases(all: Readonly<Record<string, string>>): Denied["cases"] {
  const [first = ["", ""]] = Object.entries(all);
  const [action, on] = first;
  return {
    denied: [
      ...Object.entries(all).map(([one, resource]) => ({
        ...call(one, resource, stranger),
        name: `${one} on a resource of an account outside`,
      })),
      { ...call(action, on, stranger), name: "a developer does it", caller: "developer" },
      { ...call(action, on, stranger), name: "the deployment does it", caller: "deployment" },
    ],
    allowed: [
      ...Object.entries(all).map(([one, resource]) => ({
        ...call(one, resource, "{account}"),
        name: `${one} on a resource of one's own`,
      })),
      { ...call(action, on, "{security}"), name: "a resource of another account of the organization" },
      { ...call(action, on, stranger), name: "break-glass does it", caller: "break-glass" },
    ],
  };
}

const partners =
  (all: Readonly<Record<string, string>>): NonNullable<Denied["casesAt"]> =>
  ({ trusted }) => ({
    allowed: trusted.accounts.map((account) => {
      const [[action, on] = ["", ""]] = Object.entries(all);
      return { ...call(action, on, account), name: `a resource of the partner ${account}` };
    }),
  });

/** The perimeter around resources: what aws:PrincipalOrgID is for those who call, aws:ResourceOrgID is for what is called. */
export const dataStaysInOrganization = prevented({
  id: "data-stays-in-organization",
  title: "Data go to, and come from, resources of the organization alone",
  why: "A thief of a workload's credentials needs but one call to copy what it reads into a bucket of their own.",
  remedy:
    "Use a resource of the organization, or list the owner's account under trusted.accounts in organization.yaml.",
  severity: "high",
  domain: "data-protection",
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "DataLeavesToTheOrganizationOnly",
      statement: (guarded) => ({ Action: Object.keys(gives), Resource: "*", Condition: outside(guarded) }),
      cases: cases(gives),
      casesAt: partners(gives),
    },
    {
      by: "scp",
      holds: "where chosen",
      sid: "DataComesFromTheOrganizationOnly",
      statement: (guarded) => ({
        Action: Object.keys(takes),
        NotResource: bucketsOfAws.map((name) => `arn:${guarded.partition}:s3:::${name}`),
        Condition: outside(guarded),
      }),
      cases: {
        ...cases(takes),
        allowed: [
          ...cases(takes).allowed,
          ...bucketsOfAws.map((name) => ({
            ...call("s3:GetObject", `arn:{partition}:s3:::${name.replaceAll("*", "us-east-1")}`, stranger),
            name: `what Systems Manager keeps in ${name}`,
          })),
        ],
      },
      casesAt: partners(takes),
    },
  ],
});
