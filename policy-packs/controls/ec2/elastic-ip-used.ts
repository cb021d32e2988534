import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { isReferredTo } from "../requirements/referred-to";
import { requires } from "../requirements/requires";

const address = "aws:ec2/eip:Eip";
const association = "aws:ec2/eipAssociation:EipAssociation";
const nat = "aws:ec2/natGateway:NatGateway";

export const elasticIpUsed: Control = {
  id: "elastic-ip-used",
  title: "Elastic IP addresses are in use",
  why: "An address that is kept for nothing costs money, and names that still point at it lead to its next holder.",
  remedy: "Associate the address, or delete it.",
  severity: "low",
  domain: "network",
  // Whatever refers to the address uses it: a NAT gateway, a network load balancer, a file transfer server.
  planned: requires({
    [address]: anyOf(
      "no instance, network interface, gateway or load balancer uses this address",
      isSet("instance"),
      isSet("networkInterface"),
      isReferredTo,
      hasSatellite({ type: association, by: "allocationId" }, "no association"),
      hasSatellite({ type: nat, by: "allocationId" }, "no gateway"),
    ),
  }),
  examples: {
    bad: [
      { name: "nothing", resources: [{ type: address, props: { domain: "vpc" } }] },
      { name: "an empty text", resources: [{ type: address, props: { domain: "vpc", instance: "" } }] },
    ],
    good: [
      { name: "an instance", resources: [{ type: address, props: { instance: "i-1" } }] },
      {
        name: "a NAT gateway",
        resources: [
          { type: address, name: "out", props: { domain: "vpc" } },
          { type: nat, props: { allocationId: ref("out"), subnetId: "subnet-1" } },
        ],
      },
      {
        name: "a load balancer, within a block",
        resources: [
          { type: address, name: "in", props: { domain: "vpc" } },
          {
            type: "aws:lb/loadBalancer:LoadBalancer",
            props: { subnetMappings: [{ subnetId: "subnet-1", allocationId: ref("in") }] },
          },
        ],
      },
    ],
  },
};
