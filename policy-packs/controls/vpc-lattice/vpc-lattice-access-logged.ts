import type { Control } from "../model/control";
import { exampleArn, ref } from "../model/example";
import { hasSatellite } from "../requirements/other-resources";
import { requiresOfEach } from "../requirements/requires";

const service = "aws:vpclattice/service:Service";
const network = "aws:vpclattice/serviceNetwork:ServiceNetwork";
const subscription = "aws:vpclattice/accessLogSubscription:AccessLogSubscription";

export const vpcLatticeAccessLogged: Control = {
  id: "vpc-lattice-access-logged",
  title: "VPC Lattice writes access logs",
  why: "The log tells which service called which, and who was refused.",
  remedy: "Plan an aws.vpclattice.AccessLogSubscription of the service or its network.",
  severity: "medium",
  domain: "logging",
  planned: requiresOfEach(
    [service, network],
    hasSatellite(
      { type: subscription, by: "resourceIdentifier" },
      "no aws.vpclattice.AccessLogSubscription logs this",
    ),
  ),
  examples: {
    bad: [
      { name: "a service", resources: [{ type: service, props: { name: "a" } }] },
      {
        name: "a network, the log of another",
        resources: [
          { type: network, name: "a", props: { name: "a" } },
          { type: subscription, props: { resourceIdentifier: "sn-0", destinationArn: "arn" } },
        ],
      },
    ],
    good: [
      {
        name: "a service",
        resources: [
          { type: service, name: "a", props: { name: "a" } },
          { type: subscription, props: { resourceIdentifier: ref("a", "arn"), destinationArn: "arn" } },
        ],
      },
      {
        name: "a network, by id",
        resources: [
          { type: network, name: "a", props: { name: "a" } },
          { type: subscription, props: { resourceIdentifier: ref("a"), destinationArn: "arn" } },
        ],
      },
      {
        name: "a service, by the text of its ARN",
        resources: [
          { type: service, name: "a", props: { name: "b" } },
          { type: subscription, props: { resourceIdentifier: exampleArn("a"), destinationArn: "arn" } },
        ],
      },
    ],
  },
};
