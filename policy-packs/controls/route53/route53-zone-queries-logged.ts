import type { Control } from "../model/control";
import { ref } from "../model/example";
import { not, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const zone = "aws:route53/zone:Zone";
const log = "aws:route53/queryLog:QueryLog";

export const route53ZoneQueriesLogged: Control = {
  id: "route53-zone-queries-logged",
  title: "Public hosted zones log the queries that they answer",
  why: "The log shows which names are probed, and who still asks for one that you are about to drop.",
  remedy: "Plan an aws.route53.QueryLog with the zone's id and a log group in us-east-1.",
  severity: "medium",
  domain: "logging",
  // Private zones have no such log: Route 53 Resolver writes theirs.
  planned: requires({
    [zone]: when(
      not(hasAtLeast("vpcs", 1)),
      hasSatellite({ type: log, by: "zoneId" }, "no aws.route53.QueryLog logs this zone's queries"),
    ),
  }),
  examples: {
    bad: [
      { name: "no log", resources: [{ type: zone, props: { name: "example.com" } }] },
      {
        name: "an empty list of VPCs, and the log of another zone",
        resources: [
          { type: zone, name: "site", props: { name: "example.com", vpcs: [] } },
          { type: log, props: { zoneId: "Z0", cloudwatchLogGroupArn: "arn" } },
        ],
      },
    ],
    good: [
      {
        name: "logged",
        resources: [
          { type: zone, name: "site", props: { name: "example.com" } },
          {
            type: log,
            props: {
              zoneId: ref("site"),
              cloudwatchLogGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com",
            },
          },
        ],
      },
      {
        name: "a private zone",
        resources: [{ type: zone, props: { name: "internal.example.com", vpcs: [{ vpcId: "vpc-1" }] } }],
      },
    ],
  },
};
