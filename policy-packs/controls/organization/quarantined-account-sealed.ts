import { unlessDuty } from "../facts/exempt-roles";
import { prevented } from "../model/control";

const logGroupArn = "arn:{partition}:logs:{region}:{account}:log-group:/palisade/flow-logs/default-vpc";

/** What roles write into logs is evidence, so that it goes on; trail, recorder and detectors have service-linked roles, which no guardrail reaches. */
export const quarantinedAccountSealed = prevented({
  id: "quarantined-account-sealed",
  title: "Nothing but the security team works in a quarantined account",
  why: "An account that may be in other hands must not go on working for them while it is looked at.",
  remedy: "Let the security team finish, then move the account back.",
  severity: "critical",
  domain: "organization",
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "QuarantineIsSealed",
      statement: (guarded) => ({
        NotAction: [
          "logs:CreateLogStream",
          "logs:DescribeLogGroups",
          "logs:DescribeLogStreams",
          "logs:PutLogEvents",
        ],
        Resource: "*",
        Condition: unlessDuty(guarded, "break-glass", "security-response"),
      }),
      cases: {
        denied: [
          { name: "a developer reads", action: "s3:GetObject", resource: "arn:{partition}:s3:::records/1" },
          {
            name: "a workload goes on",
            caller: "workload",
            action: "sqs:SendMessage",
            resource: "arn:{partition}:sqs:{region}:{account}:orders",
          },
          {
            name: "an account's administrator",
            caller: "administrator",
            action: "iam:CreateRole",
            resource: "arn:{partition}:iam::{account}:role/back-door",
          },
          {
            name: "a deployment, whose credentials may be what was stolen",
            caller: "deployment",
            action: "cloudformation:CreateStack",
            resource: "arn:{partition}:cloudformation:{region}:{account}:stack/a/1",
          },
          {
            name: "vending",
            caller: "vending",
            action: "iam:DeleteRole",
            resource: "arn:{partition}:iam::{account}:role/workload",
          },
          {
            name: "the root user",
            caller: "root",
            action: "iam:CreateAccessKey",
            resource: "arn:{partition}:iam::{account}:user/somebody",
          },
          {
            name: "a log group deleted",
            caller: "workload",
            action: "logs:DeleteLogGroup",
            resource: logGroupArn,
          },
        ],
        allowed: [
          {
            name: "the security team isolates",
            caller: "security-response",
            action: "ec2:ModifyInstanceAttribute",
            resource: "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
          },
          { name: "the security team reads", caller: "security-response", action: "cloudtrail:LookupEvents" },
          { name: "break-glass", caller: "break-glass", action: "iam:ListUsers" },
          {
            name: "a flow log goes on being written",
            caller: "baseline",
            action: "logs:PutLogEvents",
            resource:
              "arn:{partition}:logs:{region}:{account}:log-group:/palisade/flow-logs/default-vpc:log-stream:eni-1",
          },
          {
            name: "a new stream of it",
            caller: "baseline",
            action: "logs:CreateLogStream",
            resource: logGroupArn,
          },
          {
            name: "its group found",
            caller: "baseline",
            action: "logs:DescribeLogGroups",
            resource: "arn:{partition}:logs:{region}:{account}:log-group:*",
          },
          {
            name: "its streams found",
            caller: "baseline",
            action: "logs:DescribeLogStreams",
            resource: logGroupArn,
          },
        ],
      },
    },
  ],
});
