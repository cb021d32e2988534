import { cloudtrailDeliversToCloudwatchLogs } from "./cloudtrail-delivers-to-cloudwatch-logs";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const type = "aws:cloudtrail/trail:Trail";

test.each([
  ["a role without a group", { cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail" }, "fail"],
  ["no role, whatever the group", { cloudWatchLogsGroupArn: unknown("a new group") }, "fail"],
  [
    "a group that is not known yet",
    {
      cloudWatchLogsGroupArn: unknown("a new group"),
      cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/trail",
    },
    "undetermined",
  ],
])("%s", (_, props, expected) => {
  expect(
    statusOf(cloudtrailDeliversToCloudwatchLogs, { name: "example", resources: [{ type, props }] }),
  ).toBe(expected);
});
