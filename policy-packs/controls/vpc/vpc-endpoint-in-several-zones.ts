import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
const association = "aws:ec2/vpcEndpointSubnetAssociation:VpcEndpointSubnetAssociation";

export const vpcEndpointInSeveralZones: Control = {
  id: "vpc-endpoint-in-several-zones",
  title: "Interface endpoints lie in two Availability Zones or more",
  why: "When its only zone fails, the service behind the endpoint is out of reach for all the others.",
  remedy: "Give subnetIds of two Availability Zones.",
  severity: "low",
  domain: "network",
  planned: requires({
    [endpoint]: when(
      isOneOf("vpcEndpointType", ["Interface"]),
      anyOf(
        "subnetIds must be those of two Availability Zones",
        hasAtLeast("subnetIds", 2),
        hasAtLeast("subnetConfigurations", 2),
        hasSatellite({ type: association, by: "vpcEndpointId" }, "no association"),
      ),
    ),
  }),
  examples: {
    bad: [
      {
        name: "one subnet",
        resources: [{ type: endpoint, props: { vpcEndpointType: "Interface", subnetIds: ["subnet-1"] } }],
      },
      {
        name: "one configured",
        resources: [
          {
            type: endpoint,
            props: { vpcEndpointType: "Interface", subnetConfigurations: [{ subnetId: "subnet-1" }] },
          },
        ],
      },
    ],
    good: [
      {
        name: "two subnets",
        resources: [
          { type: endpoint, props: { vpcEndpointType: "Interface", subnetIds: ["subnet-1", "subnet-2"] } },
        ],
      },
      {
        name: "associated",
        resources: [
          { type: endpoint, name: "kms", props: { vpcEndpointType: "Interface" } },
          { type: association, props: { vpcEndpointId: ref("kms"), subnetId: "subnet-1" } },
        ],
      },
      {
        name: "a gateway endpoint",
        resources: [{ type: endpoint, props: { serviceName: "com.amazonaws.us-east-1.s3" } }],
      },
    ],
  },
};
