import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const type = "aws:cloudtrail/trail:Trail";
const group = "arn:aws:logs:us-east-1:111122223333:log-group:trail:*";

export const cloudtrailDeliversToCloudwatchLogs: Control = {
  id: "cloudtrail-delivers-to-cloudwatch-logs",
  title: "Trails also deliver to CloudWatch Logs",
  why: "Alarms on security events need the events within minutes, not at the next delivery to S3.",
  remedy: "Set cloudWatchLogsGroupArn (ending in :*) and cloudWatchLogsRoleArn.",
  severity: "low",
  domain: "logging",
  baseline: true,
  planned: requires({ [type]: allOf(isSet("cloudWatchLogsGroupArn"), isSet("cloudWatchLogsRoleArn")) }),
  managedRule: { identifier: "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED" },
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "no role", resources: [{ type, props: { cloudWatchLogsGroupArn: group } }] },
    ],
    good: [
      {
        name: "those of the log archive",
        resources: [
          {
            type,
            props: {
              cloudWatchLogsGroupArn: "arn:aws:logs:us-east-1:222233334444:log-group:trail:*",
              cloudWatchLogsRoleArn: "arn:aws:iam::222233334444:role/trail-to-logs",
            },
          },
        ],
      },
      {
        name: "a group and a role",
        resources: [
          {
            type,
            props: {
              cloudWatchLogsGroupArn: group,
              cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail-to-logs",
            },
          },
        ],
      },
    ],
  },
};
