import { keyTypes } from "../facts/key";
import { resourcePolicyOf, resourcePolicyTypes } from "../facts/resource-policies";
import { servicesForAnybody } from "../facts/service-source";
import { statementProblems } from "../facts/policy-statements";
import { each, type Control } from "../model/control";

const queuePolicy = "aws:sqs/queuePolicy:QueuePolicy";

/** Types whose own policy an example shows. */
const typesWithPolicy = [
  "aws:sqs/queue:Queue",
  "aws:sns/topic:Topic",
  "aws:secretsmanager/secretPolicy:SecretPolicy",
  "aws:secretsmanager/secret:Secret",
  "aws:s3/bucketV2:BucketV2",
  "aws:s3/bucket:Bucket",
  "aws:lambda/resourcePolicy:ResourcePolicy",
  "aws:efs/fileSystemPolicy:FileSystemPolicy",
  "aws:ecr/registryPolicy:RegistryPolicy",
  "aws:cloudwatch/eventBusPolicy:EventBusPolicy",
];
const configForAnybody = JSON.stringify({
  Statement: { Effect: "Allow", Principal: { Service: "config.amazonaws.com" }, Action: "*", Resource: "*" },
});

export const resourcePolicyNamesServiceSource: Control = {
  id: "resource-policy-names-service-source",
  title: "Resource policies let AWS services in only on behalf of a source that they name",
  why: "A service acts for all of its customers: one who guesses the resource's name has the service read or write there.",
  remedy:
    "Add a condition on aws:SourceAccount, aws:SourceArn or aws:SourceOrgID; in a key policy kms:EncryptionContext or kms:CallerAccount serves too.",
  severity: "high",
  domain: "identity",
  planned: each(resourcePolicyTypes, (resource) => {
    const policy = resourcePolicyOf(resource);
    if (policy === undefined) return [];
    return statementProblems(policy, (statement, label) => {
      const services = servicesForAnybody(statement);
      return services.length === 0
        ? []
        : [
            `policy ${label} lets ${services.join(" and ")} act for any AWS customer: add a condition on aws:SourceAccount or aws:SourceArn`,
          ];
    });
  }),
  examples: {
    bad: [
      {
        name: "any customer's bucket sends into the queue",
        resources: [{ type: queuePolicy, props: { queueUrl: "queue", policy: allow() } }],
      },
      {
        name: "any customer's trail is encrypted with the key",
        resources: [
          {
            type: keyTypes[0],
            props: {
              policy: JSON.stringify(
                allow({ Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "kms:GenerateDataKey*" }),
              ),
            },
          },
        ],
      },
      {
        name: "a condition that names no source",
        resources: [
          {
            type: "aws:s3/bucketPolicy:BucketPolicy",
            props: {
              bucket: "logs",
              policy: allow({
                Action: "s3:PutObject",
                Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } },
              }),
            },
          },
        ],
      },
      ...typesWithPolicy.map((type) => ({
        name: `AWS Config may do all, for any customer: ${type}`,
        resources: [{ type, props: { policy: configForAnybody } }],
      })),
    ],
    good: [
      {
        name: "the account's own buckets",
        resources: [
          {
            type: queuePolicy,
            props: {
              queueUrl: "queue",
              policy: allow({ Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }),
            },
          },
        ],
      },
      {
        name: "log groups of the account, by the encryption context",
        resources: [
          {
            type: keyTypes[0],
            props: {
              policy: allow({
                Principal: { Service: "logs.us-east-1.amazonaws.com" },
                Action: "kms:Encrypt",
                Condition: {
                  ArnLike: {
                    "kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:us-east-1:111122223333:log-group:*",
                  },
                },
              }),
            },
          },
        ],
      },
      {
        name: "a role",
        resources: [
          {
            type: "aws:ecr/repositoryPolicy:RepositoryPolicy",
            props: { policy: allow({ Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }) },
          },
        ],
      },
      { name: "no policy", resources: [{ type: "aws:sns/topic:Topic", props: {} }] },
    ],
  },
};

function allow(statement: Record<string, unknown> = {}) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { Service: "s3.amazonaws.com" },
        Action: "sqs:SendMessage",
        Resource: "*",
        ...statement,
      },
    ],
  };
}
