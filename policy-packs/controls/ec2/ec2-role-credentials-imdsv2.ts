import { prevented } from "../model/control";

const objectArn = "arn:{partition}:s3:::records/1";

export const ec2RoleCredentialsImdsv2 = prevented({
  id: "ec2-role-credentials-imdsv2",
  title: "Credentials from an instance's version 1 metadata are worth nothing",
  why: "One forged request from inside an instance gets them out; older instances still hand them out.",
  remedy: 'Require tokens on the instance: metadataOptions: { httpTokens: "required" }.',
  severity: "high",
  domain: "identity",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "NothingWithImdsv1Credentials",
      statement: () => ({
        Action: "*",
        Resource: "*",
        Condition: { NumericLessThan: { "ec2:RoleDelivery": "2.0" } },
      }),
      cases: {
        denied: [
          {
            name: "an object read by an instance's role",
            caller: "workload",
            action: "s3:GetObject",
            resource: objectArn,
            context: { "ec2:RoleDelivery": "1.0" },
          },
          {
            name: "another role assumed with it",
            caller: "workload",
            action: "sts:AssumeRole",
            resource: "arn:{partition}:iam::{account}:role/other",
            context: { "ec2:RoleDelivery": "1.0" },
          },
          {
            name: "in another Region",
            caller: "workload",
            action: "ec2:DescribeInstances",
            region: "us-west-2",
            context: { "ec2:RoleDelivery": "1.0" },
          },
        ],
        allowed: [
          {
            name: "credentials of version 2",
            caller: "workload",
            action: "s3:GetObject",
            resource: objectArn,
            context: { "ec2:RoleDelivery": "2.0" },
          },
          {
            name: "a role that no instance delivered",
            caller: "workload",
            action: "s3:GetObject",
            resource: objectArn,
          },
          { name: "a person", action: "s3:GetObject", resource: objectArn },
        ],
      },
    },
  ],
});
