import { prevented } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

/** Calls of services that no other case tries. */
const others: Readonly<Record<string, string>> = {
  "aoss:APIAccessAll": "aoss:{region}:{account}:collection/0123456789abcdefghij",
  "ecr:BatchGetImage": "ecr:{region}:{account}:repository/boi",
  "events:PutEvents": "events:{region}:{account}:event-bus/default",
  "kms:Decrypt": "kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  "logs:PutLogEvents": "logs:{region}:{account}:log-group:boi:log-stream:1",
};

/** S3 has a control of its own, s3-bucket-tls-only. */
export const serviceReachedOverTlsOnly = prevented({
  id: "service-reached-over-tls-only",
  title: "Queues, keys, secrets, tables, images, logs and credentials are reached over TLS alone",
  why: "SQS, DynamoDB and others still answer plain HTTP in places, and an eavesdropper on the path reads data and signature.",
  remedy: "Use the https endpoint, which every AWS SDK does by itself.",
  severity: "medium",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "ServicesOverTlsOnly",
      statement: () => ({
        Principal: "*",
        Action: [
          "aoss:*",
          "dynamodb:*",
          "ecr:*",
          "events:*",
          "kms:*",
          "logs:*",
          "secretsmanager:*",
          "sqs:*",
          "sts:*",
        ],
        Resource: "*",
        // AWS puts the key into every call, so that no IfExists is needed to see one without it.
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
      cases: {
        denied: [
          ...Object.entries(others).map(([action, resource]): PolicyCase => ({
            name: `${action} over HTTP`,
            caller: "workload",
            action,
            resource: `arn:{partition}:${resource}`,
            context: { "aws:SecureTransport": "false" },
          })),
          {
            name: "a message over HTTP",
            caller: "workload",
            action: "sqs:SendMessage",
            resource: "arn:{partition}:sqs:{region}:{account}:orders",
            context: { "aws:SecureTransport": "false" },
          },
          {
            name: "an item over HTTP",
            caller: "workload",
            action: "dynamodb:GetItem",
            resource: "arn:{partition}:dynamodb:{region}:{account}:table/owners",
            context: { "aws:SecureTransport": "false" },
          },
          {
            name: "the deployment role over HTTP",
            caller: "deployment",
            action: "secretsmanager:GetSecretValue",
            resource: "arn:{partition}:secretsmanager:{region}:{account}:secret:database-AbCdEf",
            context: { "aws:SecureTransport": "false" },
          },
          {
            name: "somebody outside over HTTP",
            caller: "outsider",
            action: "sts:AssumeRole",
            resource: "arn:{partition}:iam::{account}:role/partner",
            context: { "aws:SecureTransport": "false" },
          },
        ],
        allowed: [
          {
            name: "a message over TLS",
            caller: "workload",
            action: "sqs:SendMessage",
            resource: "arn:{partition}:sqs:{region}:{account}:orders",
            context: { "aws:SecureTransport": "true" },
          },
          {
            name: "a key used by a service with the caller's credentials",
            caller: "workload",
            action: "kms:Decrypt",
            resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            context: { "aws:SecureTransport": "true", "aws:ViaAWSService": "true" },
          },
          {
            name: "a service that no resource control policy reaches, over HTTP",
            caller: "workload",
            action: "sns:Publish",
            resource: "arn:{partition}:sns:{region}:{account}:orders",
            context: { "aws:SecureTransport": "false" },
          },
        ],
      },
    },
  ],
});
