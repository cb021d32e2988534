import { statusOf } from "../model/verdicts";
import { resourcePolicyNamesServiceSource } from "./resource-policy-names-service-source";

const status = (type: string, statement: Record<string, unknown>) =>
  statusOf(resourcePolicyNamesServiceSource, {
    name: "case",
    resources: [{ type, props: { policy: { Statement: [{ Effect: "Allow", ...statement }] } } }],
  });

const key = "aws:kms/keyPolicy:KeyPolicy";
const bucket = "aws:s3/bucketPolicy:BucketPolicy";
const topic = "aws:sns/topicPolicy:TopicPolicy";
const service = (name: string) => ({ Principal: { Service: `${name}.amazonaws.com` } });
const put = { Action: "s3:PutObject", Resource: "arn:aws:s3:::logs/*" };

test.each<[string, string, Record<string, unknown>, string]>([
  [
    "one bucket, whose name is unique",
    topic,
    {
      ...service("s3"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { ArnLike: { "aws:SourceArn": "arn:aws:s3:::uploads" } },
    },
    "pass",
  ],
  [
    "any bucket",
    topic,
    {
      ...service("s3"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { ArnLike: { "aws:SourceArn": "arn:aws:s3:::*" } },
    },
    "fail",
  ],
  [
    "the organization",
    topic,
    {
      ...service("cloudwatch"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { StringEquals: { "aws:SourceOrgID": "o-exampleorgid" } },
    },
    "pass",
  ],
  [
    "the organization of a principal, which a service has not",
    topic,
    {
      ...service("cloudwatch"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { StringEquals: { "aws:PrincipalOrgID": "o-exampleorgid" } },
    },
    "fail",
  ],
  [
    "a network, which a service does not come from",
    topic,
    {
      ...service("s3"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } },
    },
    "fail",
  ],
  [
    "a source, unless there is none",
    topic,
    {
      ...service("cloudwatch"),
      Action: "sns:Publish",
      Resource: "*",
      Condition: { StringEqualsIfExists: { "aws:SourceAccount": "111122223333" } },
    },
    "fail",
  ],
  ["logs of any load balancer", bucket, { ...service("logdelivery.elasticloadbalancing"), ...put }, "fail"],
  [
    "logs of load balancers of one account",
    bucket,
    {
      ...service("logdelivery.elasticloadbalancing"),
      ...put,
      Resource: "arn:aws:s3:::logs/balancer/AWSLogs/111122223333/*",
    },
    "pass",
  ],
  [
    "who owns the bucket",
    bucket,
    { ...service("config"), Action: ["s3:GetBucketAcl"], Resource: "arn:aws:s3:::logs" },
    "pass",
  ],
  [
    "who owns the bucket and what is in it",
    bucket,
    { ...service("config"), Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: "arn:aws:s3:::logs" },
    "fail",
  ],
  [
    "rules that publish to encrypted topics, which name no source",
    key,
    { ...service("events"), Action: ["kms:Decrypt", "kms:GenerateDataKey*"], Resource: "*" },
    "pass",
  ],
  [
    "rules that publish to a topic",
    topic,
    { ...service("events"), Action: "SNS:Publish", Resource: "*" },
    "pass",
  ],
  ["rules that do anything", topic, { ...service("events"), Action: "*", Resource: "*" }, "fail"],
  [
    "rules that send into the queue",
    "aws:sqs/queuePolicy:QueuePolicy",
    { ...service("events"), Action: "sqs:SendMessage", Resource: "*" },
    "fail",
  ],
  [
    "callers of one account",
    key,
    {
      ...service("s3"),
      Action: "kms:Decrypt",
      Resource: "*",
      Condition: { StringEquals: { "kms:CallerAccount": "111122223333" } },
    },
    "pass",
  ],
  [
    "any encryption context",
    key,
    {
      ...service("logs.us-east-1"),
      Action: "kms:Encrypt",
      Resource: "*",
      Condition: { StringLike: { "kms:EncryptionContext:aws:logs:arn": "*" } },
    },
    "fail",
  ],
  ["a denial", bucket, { ...service("config"), ...put, Effect: "Deny" }, "pass"],
  [
    "a backup of anybody's",
    "aws:backup/vaultPolicy:VaultPolicy",
    { ...service("backup"), Action: "backup:CopyIntoBackupVault", Resource: "*" },
    "fail",
  ],
  [
    "image pulls of any function",
    "aws:ecr/repositoryPolicy:RepositoryPolicy",
    { ...service("lambda"), Action: "ecr:BatchGetImage" },
    "fail",
  ],
])("%s", (_, type, statement, expected) => {
  expect(status(type, statement)).toBe(expected);
});
