import type { Control } from "../model/control";
import { ref } from "../model/example";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const firewall = "aws:networkfirewall/firewall:Firewall";
const logging = "aws:networkfirewall/loggingConfiguration:LoggingConfiguration";

const writes = hasAtLeast("loggingConfiguration.logDestinationConfigs", 1);

export const networkFirewallLogged: Control = {
  id: "network-firewall-logged",
  title: "Network firewalls log what they see",
  why: "A firewall that drops in silence shows neither the attack nor the traffic that it broke.",
  remedy:
    "Plan an aws.networkfirewall.LoggingConfiguration with the firewall's ARN and a destination for ALERT and FLOW.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [firewall]: hasSatellite(
      { type: logging, by: "firewallArn", meets: writes },
      "no aws.networkfirewall.LoggingConfiguration logs this firewall",
    ),
    [logging]: writes,
  }),
  examples: {
    bad: [
      { name: "no logging", resources: [{ type: firewall, props: { name: "edge" } }] },
      {
        name: "no destination",
        resources: [
          {
            type: logging,
            props: {
              firewallArn: "arn:aws:network-firewall:us-east-1:111122223333:firewall/edge",
              loggingConfiguration: [{ logDestinationConfigs: [] }],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "logged",
        resources: [
          { type: firewall, name: "edge", props: {} },
          {
            type: logging,
            props: {
              firewallArn: ref("edge", "arn"),
              loggingConfiguration: {
                logDestinationConfigs: [
                  { logDestinationType: "S3", logType: "FLOW", logDestination: { bucketName: "logs" } },
                ],
              },
            },
          },
        ],
      },
      {
        name: "logging of a firewall elsewhere",
        resources: [
          {
            type: logging,
            props: {
              firewallArn: "arn:aws:network-firewall:us-east-1:111122223333:firewall/edge",
              loggingConfiguration: [{ logDestinationConfigs: [{ logType: "ALERT" }] }],
            },
          },
        ],
      },
    ],
  },
};
