import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const options = "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions";

export const vpcPublicAccessBlocked: Control = {
  id: "vpc-public-access-blocked",
  title: "The block against internet gateways is on where it is planned",
  why: "The block holds whatever routes and security groups say; off, one route opens a network.",
  remedy: 'Set internetGatewayBlockMode: "block-bidirectional" or "block-ingress".',
  severity: "medium",
  domain: "network",
  planned: decided(
    requires({
      [options]: isOneOf("internetGatewayBlockMode", ["block-bidirectional", "block-ingress"]),
    }),
  ),
  examples: examplesOf(options, {
    bad: { off: { internetGatewayBlockMode: "off" }, "an empty text": { internetGatewayBlockMode: "" } },
    good: {
      "both ways": { internetGatewayBlockMode: "block-bidirectional" },
      inbound: { internetGatewayBlockMode: "block-ingress" },
    },
  }),
};
