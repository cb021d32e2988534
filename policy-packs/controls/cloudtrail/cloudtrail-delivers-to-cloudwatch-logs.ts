import { each, type Control } from "../model/control";
import { collect } from "../model/three-valued";

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
  planned: each(type, ({ props }) =>
    collect(["cloudWatchLogsGroupArn", "cloudWatchLogsRoleArn"], (property) =>
      typeof props[property] === "string" && props[property] !== "" ? [] : [`${property} must be set`],
    ),
  ),
  managedRule: { identifier: "CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED" },
  examples: {
    bad: [
      { name: "left out", resources: [{ type, props: {} }] },
      { name: "no role", resources: [{ type, props: { cloudWatchLogsGroupArn: group } }] },
    ],
    good: [
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
