import type { Control } from "../model/control";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const service = "aws:ec2/vpcEndpointService:VpcEndpointService";
const allowed = "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple";

export const vpcEndpointServiceNotPublic: Control = {
  id: "vpc-endpoint-service-not-public",
  title: "Endpoint services allow named principals only",
  why: "With * every account of AWS may ask for a connection into your network.",
  remedy: 'Name accounts or roles in allowedPrincipals and principalArn in place of "*".',
  severity: "high",
  domain: "network",
  planned: requires({
    [service]: excludes("allowedPrincipals", "*"),
    [allowed]: isNoneOf("principalArn", ["*"]),
  }),
  examples: {
    bad: [
      {
        name: "everyone",
        resources: [
          {
            type: service,
            props: { acceptanceRequired: true, allowedPrincipals: ["arn:aws:iam::111122223333:root", "*"] },
          },
        ],
      },
      {
        name: "everyone, in a resource of its own",
        resources: [{ type: allowed, props: { vpcEndpointServiceId: "vpce-svc-1", principalArn: "*" } }],
      },
    ],
    good: [
      { name: "no one yet", resources: [{ type: service, props: { acceptanceRequired: true } }] },
      {
        name: "an account",
        resources: [
          {
            type: allowed,
            props: { vpcEndpointServiceId: "vpce-svc-1", principalArn: "arn:aws:iam::111122223333:root" },
          },
        ],
      },
    ],
  },
};
