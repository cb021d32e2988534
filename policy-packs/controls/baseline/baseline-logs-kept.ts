import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const group = "arn:{partition}:logs:{region}:{account}:log-group:/palisade/flow-logs/default-vpc";
const own = "arn:{partition}:logs:{region}:{account}:log-group:/aws/lambda/palisade";

export const baselineLogsKept = prevented({
  id: "baseline-logs-kept",
  title: "Log groups of the landing zone stay as they are",
  why: "Flow logs and the trail's events are what an investigation starts from; alarms read them through metric filters.",
  remedy: "Change the log group by deployment.",
  severity: "high",
  domain: "logging",
  denied: [
    reserved({
      sid: "BaselineLogsStay",
      actions: [
        "logs:AssociateKmsKey",
        "logs:DeleteDataProtectionPolicy",
        "logs:DeleteLogGroup",
        "logs:DeleteLogStream",
        "logs:DeleteMetricFilter",
        "logs:DeleteRetentionPolicy",
        "logs:DeleteSubscriptionFilter",
        "logs:DisassociateKmsKey",
        "logs:PutDataProtectionPolicy",
        "logs:PutLogGroupDeletionProtection",
        "logs:PutMetricFilter",
        "logs:PutRetentionPolicy",
        "logs:PutSubscriptionFilter",
        "logs:PutTransformer",
      ],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:logs:*:*:log-group:/palisade/*`],
      exampleResources: [group],
      unaffected: ["logs:TestMetricFilter"],
      denied: [
        {
          name: "developer deletes one stream, whose ARN has more colons",
          action: "logs:DeleteLogStream",
          resource: `${group}:log-stream:eni-0a1b2c3d-all`,
        },
      ],
      allowed: [
        {
          name: "the flow logs are written",
          caller: { type: "role", arn: "arn:{partition}:iam::{account}:role/palisade-flow-logs" },
          action: "logs:PutLogEvents",
          resource: `${group}:log-stream:eni-0a1b2c3d-all`,
        },
        { name: "asking the flow logs", action: "logs:StartQuery", resource: group },
        {
          name: "a log group of one's own, whatever it is called",
          action: "logs:DeleteLogGroup",
          resource: own,
        },
      ],
    }),
  ],
});
