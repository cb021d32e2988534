import type { Control } from "../model/control";
import { ref } from "../model/example";
import { allOf, anyOf, when } from "../requirements/combined";
import { isNarrowEndpointPolicy } from "../requirements/endpoint-policy";
import { hasSatellite } from "../requirements/other-resources";
import { isSet, isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const endpoint = "aws:ec2/vpcEndpoint:VpcEndpoint";
const separate = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";

export const vpcEndpointPolicyNarrow: Control = {
  id: "vpc-endpoint-policy-narrow",
  title: "VPC endpoints admit only callers or resources that they name",
  why: "Through an endpoint without a policy everyone in the network reaches every account's resources, a stranger's bucket too.",
  remedy: "Set policy; require aws:PrincipalOrgID, or name the resources.",
  severity: "medium",
  domain: "network",
  // Left out, AWS's policy lets everyone do everything. Endpoints of these types take none.
  planned: requires({
    [endpoint]: when(
      isNoneOf("vpcEndpointType", ["GatewayLoadBalancer", "Resource", "ServiceNetwork"]),
      anyOf(
        "policy must name callers or resources",
        allOf(isSet("policy"), isNarrowEndpointPolicy),
        allOf(isUnset("policy"), hasSatellite({ type: separate, by: "vpcEndpointId" }, "no policy")),
      ),
    ),
    [separate]: allOf(isSet("policy"), isNarrowEndpointPolicy),
  }),
  examples: {
    bad: [
      {
        name: "no policy",
        resources: [{ type: endpoint, props: { serviceName: "com.amazonaws.us-east-1.s3" } }],
      },
      {
        name: "everything, as text",
        resources: [{ type: endpoint, props: { policy: JSON.stringify(allow("*")) } }],
      },
      {
        name: "every bucket, in a policy of its own",
        resources: [{ type: separate, props: { vpcEndpointId: "vpce-1", policy: allow("arn:aws:s3:::*") } }],
      },
    ],
    good: [
      {
        name: "our own callers",
        resources: [
          {
            type: endpoint,
            props: {
              policy: JSON.stringify(allow("*", { StringEquals: { "aws:PrincipalOrgID": "o-example" } })),
            },
          },
        ],
      },
      {
        name: "one bucket, in a policy of its own",
        resources: [
          { type: endpoint, name: "s3", props: {} },
          { type: separate, props: { vpcEndpointId: ref("s3"), policy: allow("arn:aws:s3:::data/*") } },
        ],
      },
      {
        name: "a type that takes none",
        resources: [{ type: endpoint, props: { vpcEndpointType: "GatewayLoadBalancer" } }],
      },
    ],
  },
};

function allow(resource: string, condition?: object) {
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: "*",
        Action: "s3:*",
        Resource: resource,
        ...(condition ? { Condition: condition } : {}),
      },
    ],
  };
}
