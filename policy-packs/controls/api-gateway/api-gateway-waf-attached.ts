import type { Control } from "../model/control";
import { exampleArn, ref } from "../model/example";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";

const stage = "aws:apigateway/stage:Stage";
const association = "aws:wafv2/webAclAssociation:WebAclAssociation";
const regional = "aws:wafregional/webAclAssociation:WebAclAssociation";

export const apiGatewayWafAttached: Control = {
  id: "api-gateway-waf-attached",
  title: "REST API stages have a web ACL",
  why: "Without one every probe and every flood reaches the integrations, and is paid for.",
  remedy: "Plan an aws.wafv2.WebAclAssociation with the stage's ARN as resourceArn.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [stage]: anyOf(
      "no aws.wafv2.WebAclAssociation protects this stage",
      hasSatellite({ type: association, by: "resourceArn" }, "no association"),
      hasSatellite({ type: regional, by: "resourceArn" }, "no association"),
    ),
  }),
  examples: {
    bad: [
      { name: "no association", resources: [{ type: stage, props: { restApi: "a", stageName: "v1" } }] },
      {
        name: "one of another stage",
        resources: [
          { type: stage, name: "v1", props: { restApi: "a", stageName: "v1" } },
          {
            type: association,
            props: { resourceArn: "arn:aws:apigateway:us-east-1::/restapis/a/stages/v2", webAclArn: "arn" },
          },
        ],
      },
    ],
    good: [
      {
        name: "associated",
        resources: [
          { type: stage, name: "v1", props: { restApi: "a", stageName: "v1" } },
          { type: association, props: { resourceArn: ref("v1", "arn"), webAclArn: "arn" } },
        ],
      },
      {
        name: "associated by the text of its ARN",
        resources: [
          { type: stage, name: "v1", props: { restApi: "a", stageName: "v1" } },
          { type: association, props: { resourceArn: exampleArn("v1"), webAclArn: "arn" } },
        ],
      },
      {
        name: "associated with a classic regional one",
        resources: [
          { type: stage, name: "v1", props: { restApi: "a", stageName: "v1" } },
          { type: regional, props: { resourceArn: ref("v1", "arn"), webAclId: "acl" } },
        ],
      },
    ],
  },
};
