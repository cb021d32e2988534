import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:redshift/subnetGroup:SubnetGroup";

export const redshiftSubnetsInSeveralZones: Control = {
  id: "redshift-subnets-in-several-zones",
  title: "Redshift has subnets in several zones",
  why: "With one subnet a cluster cannot move when its zone fails.",
  remedy: "Name at least two subnets, of different zones, in subnetIds.",
  severity: "low",
  domain: "data-protection",
  // How many there are is judged, since a subnet's zone is seldom known before it exists.
  planned: requires({ [group]: hasAtLeast("subnetIds", 2) }),
  examples: examplesOf(group, {
    bad: { one: { subnetIds: ["subnet-1"] }, none: { subnetIds: [] } },
    good: {
      two: { subnetIds: ["subnet-1", "subnet-2"] },
      three: { subnetIds: ["subnet-1", "subnet-2", "subnet-3"] },
    },
  }),
};
