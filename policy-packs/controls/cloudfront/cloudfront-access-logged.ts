import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";
const source = "aws:cloudwatch/logDeliverySource:LogDeliverySource";

export const cloudfrontAccessLogged: Control = {
  id: "cloudfront-access-logged",
  title: "CloudFront distributions write access logs",
  why: "What the edge answers never reaches the origin, so the origin's logs do not show who asked for it.",
  remedy:
    "Set loggingConfig.bucket, or plan an aws.cloudwatch.LogDeliverySource of the distribution's ARN with a delivery.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [distribution]: anyOf(
      "access logs must be written: set loggingConfig.bucket or plan an aws.cloudwatch.LogDeliverySource",
      isSet("loggingConfig.bucket"),
      hasSatellite(
        { type: source, by: "resourceArn", meets: isOneOf("logType", ["ACCESS_LOGS"]) },
        "no access logs are delivered",
      ),
    ),
  }),
  examples: {
    bad: [
      { name: "no logs", resources: [{ type: distribution, props: { enabled: true } }] },
      {
        name: "a block that names no bucket",
        resources: [{ type: distribution, props: { loggingConfig: [{ includeCookies: true }] } }],
      },
      {
        name: "another kind of log is delivered",
        resources: [
          { type: distribution, name: "site", props: {} },
          { type: source, props: { resourceArn: ref("site", "arn"), logType: "CONNECTION_LOGS" } },
        ],
      },
    ],
    good: [
      {
        name: "into a bucket",
        resources: [{ type: distribution, props: { loggingConfig: { bucket: "logs.s3.amazonaws.com" } } }],
      },
      {
        name: "delivered by CloudWatch Logs",
        resources: [
          { type: distribution, name: "site", props: {} },
          { type: source, props: { resourceArn: ref("site", "arn"), logType: "ACCESS_LOGS" } },
        ],
      },
    ],
  },
};
