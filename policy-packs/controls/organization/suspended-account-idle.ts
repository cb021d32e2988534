import { unlessDuty } from "../facts/exempt-roles";
import { prevented } from "../model/control";

const objectArn = "arn:{partition}:s3:::records/1";
const bucketArn = "arn:{partition}:s3:::records";

export const suspendedAccountIdle = prevented({
  id: "suspended-account-idle",
  title: "Accounts on their way out do nothing",
  why: "No one watches an account that waits for its closure, though it bills for ninety days more.",
  remedy: "Move the account back to its OU if it is still needed.",
  severity: "high",
  domain: "organization",
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "SuspendedAccountsAreIdle",
      statement: (guarded) => ({
        Action: "*",
        Resource: "*",
        Condition: unlessDuty(guarded, "break-glass", "security-response", "vending"),
      }),
      cases: {
        denied: [
          { name: "a developer", action: "s3:GetObject", resource: objectArn },
          {
            name: "a workload that was left behind",
            caller: "workload",
            action: "sqs:ReceiveMessage",
            resource: "arn:{partition}:sqs:{region}:{account}:orders",
          },
          { name: "a deployment", caller: "deployment", action: "s3:CreateBucket", resource: bucketArn },
          {
            name: "an account's administrator",
            caller: "administrator",
            action: "ec2:RunInstances",
            resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
          },
          {
            name: "the root user",
            caller: "root",
            action: "iam:CreateAccessKey",
            resource: "arn:{partition}:iam::{account}:user/somebody",
          },
        ],
        allowed: [
          { name: "vending clears it", caller: "vending", action: "s3:DeleteBucket", resource: bucketArn },
          {
            name: "evidence fetched",
            caller: "security-response",
            action: "s3:GetObject",
            resource: objectArn,
          },
          { name: "break-glass", caller: "break-glass", action: "iam:ListRoles" },
        ],
      },
    },
  ],
});
