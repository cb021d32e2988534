import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const accessPoint = "aws:s3/accessPoint:AccessPoint";

export const s3AccessPointInVpc: Control = {
  id: "s3-access-point-in-vpc",
  title: "Access points are reached from one VPC",
  why: "An access point without a VPC answers the internet, as far as its policy lets it.",
  remedy: "Set vpcConfiguration.vpcId. It can't be changed later.",
  severity: "low",
  domain: "network",
  planned: requires({ [accessPoint]: isSet("vpcConfiguration.vpcId") }),
  examples: examplesOf(accessPoint, {
    bad: {
      "left out": { bucket: "data" },
      "an empty id, the block as a list": { vpcConfiguration: [{ vpcId: "" }] },
    },
    good: {
      "a VPC": { vpcConfiguration: { vpcId: "vpc-1" } },
      "a VPC, the block as a list": { vpcConfiguration: [{ vpcId: "vpc-1" }] },
    },
  }),
};
