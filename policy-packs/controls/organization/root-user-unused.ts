import { prevented } from "../model/control";

/**
 * A privileged session that the organization opens with sts:AssumeRoot is the account's root as well, and carries
 * aws:AssumedRoot: it is limited by its task policy and stays possible.
 */
export const rootUserUnused = prevented({
  id: "root-user-unused",
  title: "The root user of a member account does nothing",
  why: "No policy of the account limits the root user, and a reader of its mailbox can reset its password.",
  remedy:
    "Use a role. For the few tasks of the root user, open a privileged session from the organization with sts:AssumeRoot.",
  severity: "critical",
  domain: "identity",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "RootDoesNothing",
      statement: ({ partition }) => ({
        Action: "*",
        Resource: "*",
        Condition: {
          ArnLike: { "aws:PrincipalArn": `arn:${partition}:iam::*:root` },
          Null: { "aws:AssumedRoot": "true" },
        },
      }),
      cases: {
        denied: [
          { name: "root makes itself an access key", caller: "root", action: "iam:CreateAccessKey" },
          {
            name: "root reads an object",
            caller: "root",
            action: "s3:GetObject",
            resource: "arn:{partition}:s3:::some-bucket/some-key",
          },
          { name: "root closes the account", caller: "root", action: "account:CloseAccount" },
          {
            name: "root looks around in a Region that is not used",
            caller: "root",
            action: "ec2:DescribeInstances",
            region: "ap-east-1",
          },
        ],
        allowed: [
          {
            name: "the organization unlocks a bucket in a privileged session",
            caller: "root",
            action: "s3:DeleteBucketPolicy",
            resource: "arn:{partition}:s3:::some-bucket",
            context: { "aws:AssumedRoot": "true" },
          },
          { name: "a developer", action: "ec2:DescribeInstances" },
          {
            name: "a role that is only called root",
            caller: { type: "role", arn: "arn:{partition}:iam::{account}:role/root" },
            action: "ec2:DescribeInstances",
          },
          {
            name: "a user that is only called root",
            caller: { type: "user", arn: "arn:{partition}:iam::{account}:user/root" },
            action: "ec2:DescribeInstances",
          },
          { name: "break-glass", caller: "break-glass", action: "iam:CreateRole" },
        ],
      },
    },
  ],
});
