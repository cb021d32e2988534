import type { Control } from "../model/control";
import { ref } from "../model/example";
import { allOf, anyOf, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { requiresOfEach } from "../requirements/requires";
import { isFalse, isOneOf } from "../requirements/scalars";

const lb = "aws:lb/loadBalancer:LoadBalancer";
const alb = "aws:alb/loadBalancer:LoadBalancer";
const association = "aws:wafv2/webAclAssociation:WebAclAssociation";
const regional = "aws:wafregional/webAclAssociation:WebAclAssociation";

const protectedByWaf = when(
  allOf(isOneOf("loadBalancerType", ["application"], { unset: "application" }), isFalse("internal")),
  anyOf(
    "no aws.wafv2.WebAclAssociation protects this load balancer",
    hasSatellite({ type: association, by: "resourceArn" }, "no association"),
    hasSatellite({ type: regional, by: "resourceArn" }, "no association"),
  ),
);

export const lbWafAttached: Control = {
  id: "lb-waf-attached",
  title: "Application Load Balancers that face the internet have a web ACL",
  why: "Without one every probe and every flood reaches the application.",
  remedy: "Plan an aws.wafv2.WebAclAssociation with the load balancer's ARN as resourceArn.",
  severity: "medium",
  domain: "network",
  planned: requiresOfEach([lb, alb], protectedByWaf),
  examples: {
    bad: [
      { name: "no association", resources: [{ type: lb, props: { internal: false } }] },
      {
        name: "one of another",
        resources: [
          { type: alb, name: "site", props: {} },
          {
            type: association,
            props: {
              resourceArn: "arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/other/1",
              webAclArn: "arn",
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "associated",
        resources: [
          { type: lb, name: "site", props: {} },
          { type: association, props: { resourceArn: ref("site", "arn"), webAclArn: "arn" } },
        ],
      },
      {
        name: "associated with a classic regional one",
        resources: [
          { type: alb, name: "site", props: {} },
          { type: regional, props: { resourceArn: ref("site", "arn"), webAclId: "acl" } },
        ],
      },
      { name: "an internal one", resources: [{ type: lb, props: { internal: "true" } }] },
      { name: "a network load balancer", resources: [{ type: lb, props: { loadBalancerType: "network" } }] },
    ],
  },
};
