import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requiresOfEach } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const instance = "aws:ec2/instance:Instance";
const spot = "aws:ec2/spotInstanceRequest:SpotInstanceRequest";
const card = "aws:ec2/networkInterface:NetworkInterface";

export const ec2SourceDestinationChecked: Control = {
  id: "ec2-source-destination-checked",
  title: "Network interfaces take and send their own traffic only",
  why: "Without the check an instance can route for others, and read or forge what it passes on.",
  remedy: "Drop sourceDestCheck: false; use a NAT gateway or an endpoint in place of a routing instance.",
  severity: "medium",
  domain: "network",
  // On by default.
  planned: decided(requiresOfEach([instance, spot, card], isTrue("sourceDestCheck", { unset: true }))),
  examples: examplesOf([instance, card], {
    bad: { off: { sourceDestCheck: false }, "off, as text": { sourceDestCheck: "false" } },
    good: { "left out": { subnetId: "subnet-1" }, on: { sourceDestCheck: true } },
  }),
};
