import { prevented } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

const trail = {
  caller: { type: "service", service: "cloudtrail.amazonaws.com" },
  action: "s3:PutObject",
  resource: "arn:{partition}:s3:::trail/AWSLogs/entry.json.gz",
} as const satisfies Partial<PolicyCase>;

const topic = {
  caller: { type: "service", service: "sns.amazonaws.com" },
  action: "sqs:SendMessage",
  resource: "arn:{partition}:sqs:{region}:{account}:orders",
} as const satisfies Partial<PolicyCase>;

export const awsServiceActsForOrganization = prevented({
  id: "aws-service-acts-for-organization",
  title: "AWS services reach resources only on the organization's behalf",
  why: "A resource that trusts cloudtrail.amazonaws.com trusts everybody's trails: any customer can have the service write or read there.",
  remedy:
    "Let the source be in an account of the organization, or list its account under trusted.accounts in organization.yaml.",
  severity: "high",
  domain: "organization",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "ServicesActForTheOrganization",
      statement: ({ organizationId, trusted }) => ({
        Principal: "*",
        // The five that AWS's own example names: other services are not yet known to pass the organization's id on.
        Action: ["kms:*", "s3:*", "secretsmanager:*", "sqs:*", "sts:*"],
        Resource: "*",
        Condition: {
          Bool: { "aws:PrincipalIsAWSService": "true" },
          // Some integrations name no source at all, such as a service that assumes a role which was passed to it.
          Null: { "aws:SourceAccount": "false" },
          // The id is absent where the source's account belongs to no organization: that is a stranger's too.
          StringNotEqualsIfExists: {
            "aws:SourceOrgID": organizationId,
            ...(trusted.accounts.length > 0 && { "aws:SourceAccount": trusted.accounts }),
          },
        },
      }),
      cases: {
        denied: [
          {
            ...trail,
            name: "a stranger's trail writes into the bucket",
            context: { "aws:SourceAccount": "999988887777", "aws:SourceOrgID": "o-otherorgid0" },
          },
          {
            ...trail,
            name: "the trail of an account without an organization writes into the bucket",
            context: { "aws:SourceAccount": "999988887777" },
          },
          {
            ...topic,
            name: "a stranger's topic sends into the queue",
            context: { "aws:SourceAccount": "999988887777", "aws:SourceOrgID": "o-otherorgid0" },
          },
          {
            name: "a stranger's function assumes the role",
            caller: { type: "service", service: "lambda.amazonaws.com" },
            action: "sts:AssumeRole",
            resource: "arn:{partition}:iam::{account}:role/worker",
            context: { "aws:SourceAccount": "999988887777", "aws:SourceOrgID": "o-otherorgid0" },
          },
          {
            name: "a stranger's trail is encrypted with the key",
            caller: trail.caller,
            action: "kms:GenerateDataKey",
            resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            context: { "aws:SourceAccount": "999988887777", "aws:SourceOrgID": "o-otherorgid0" },
          },
          {
            name: "a stranger's connection takes the secret out",
            caller: { type: "service", service: "events.amazonaws.com" },
            action: "secretsmanager:GetSecretValue",
            resource: "arn:{partition}:secretsmanager:{region}:{account}:secret:webhook-AbCdEf",
            context: { "aws:SourceAccount": "999988887777", "aws:SourceOrgID": "o-otherorgid0" },
          },
        ],
        allowed: [
          {
            ...trail,
            name: "the organization's trail writes into the bucket",
            context: { "aws:SourceAccount": "{management}", "aws:SourceOrgID": "{organization}" },
          },
          {
            ...topic,
            name: "the account's own topic sends into the queue",
            context: { "aws:SourceAccount": "{account}", "aws:SourceOrgID": "{organization}" },
          },
          {
            name: "a service that names no source assumes a role",
            caller: { type: "service", service: "ec2.amazonaws.com" },
            action: "sts:AssumeRole",
            resource: "arn:{partition}:iam::{account}:role/worker",
          },
          {
            name: "a principal that names a source is no service",
            caller: "workload",
            action: "sqs:SendMessage",
            resource: "arn:{partition}:sqs:{region}:{account}:orders",
            context: { "aws:SourceAccount": "999988887777" },
          },
        ],
      },
      casesAt: ({ trusted }) => ({
        allowed: trusted.accounts.map((account) => ({
          ...topic,
          name: `the topic of the partner ${account} sends into the queue`,
          context: { "aws:SourceAccount": account, "aws:SourceOrgID": "o-partnerorgid" },
        })),
      }),
    },
  ],
});
