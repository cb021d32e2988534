import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const service = "aws:apprunner/service:Service";

export const appRunnerEgressThroughVpc: Control = {
  id: "app-runner-egress-through-vpc",
  title: "App Runner services send their traffic through a VPC",
  why: "Otherwise it leaves through a network of AWS's, past your routes, endpoints and flow logs.",
  remedy: 'Set networkConfiguration.egressConfiguration with egressType: "VPC" and vpcConnectorArn.',
  severity: "medium",
  domain: "network",
  // The default is "DEFAULT", which is the internet.
  planned: decided(
    requires({ [service]: isOneOf("networkConfiguration.egressConfiguration.egressType", ["VPC"]) }),
  ),
  examples: examplesOf(service, {
    bad: {
      "left out": { serviceName: "a" },
      "the internet, in lists": {
        networkConfiguration: [{ egressConfiguration: [{ egressType: "DEFAULT" }] }],
      },
    },
    good: {
      "a VPC": {
        networkConfiguration: { egressConfiguration: { egressType: "VPC", vpcConnectorArn: "arn" } },
      },
      "in lists": {
        networkConfiguration: [{ egressConfiguration: [{ egressType: "VPC", vpcConnectorArn: "arn" }] }],
      },
    },
  }),
};
