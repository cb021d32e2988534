import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const fleet = "aws:ec2/spotFleetRequest:SpotFleetRequest";

export const spotFleetWithoutPublicAddress: Control = {
  id: "spot-fleet-without-public-address",
  title: "Spot fleets' instances have no public address",
  why: "A public address makes one wrong security group rule an open door.",
  remedy: "Drop associatePublicIpAddress from the launch specifications.",
  severity: "high",
  domain: "network",
  planned: requires({ [fleet]: inEach("launchSpecifications", isFalse("associatePublicIpAddress")) }),
  examples: examplesOf(fleet, {
    bad: {
      "an address": { launchSpecifications: [{ ami: "ami-1", associatePublicIpAddress: true }] },
      "of one of two, as text": {
        launchSpecifications: [{ ami: "ami-1" }, { ami: "ami-2", associatePublicIpAddress: "true" }],
      },
    },
    good: {
      none: { launchSpecifications: [{ ami: "ami-1", associatePublicIpAddress: false }] },
      "left out": { launchSpecifications: [{ ami: "ami-1" }] },
    },
  }),
};
