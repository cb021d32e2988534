import type { Control } from "../model/control";
import { ref } from "../model/example";
import { anyOf, when } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { hasAtLeast } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const group = "aws:autoscaling/group:Group";
const attachment = "aws:autoscaling/attachment:Attachment";
const source = "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment";

const isBehindBalancer = anyOf(
  "no load balancer",
  hasAtLeast("loadBalancers", 1),
  hasAtLeast("targetGroupArns", 1),
  hasAtLeast("trafficSources", 1),
  hasSatellite({ type: attachment, by: "autoscalingGroupName" }, "no attachment"),
  hasSatellite({ type: source, by: "autoscalingGroupName" }, "no attachment"),
);

export const autoscalingElbHealthChecked: Control = {
  id: "autoscaling-elb-health-checked",
  title: "Auto Scaling groups behind a load balancer replace what the balancer finds ill",
  why: "EC2's own check sees a running machine, not whether the service on it answers.",
  remedy: 'Set healthCheckType: "ELB".',
  severity: "low",
  domain: "compute",
  // The default is "EC2".
  planned: requires({ [group]: when(isBehindBalancer, isOneOf("healthCheckType", ["ELB", "VPC_LATTICE"])) }),
  examples: {
    bad: [
      {
        name: "left out",
        resources: [
          {
            type: group,
            props: {
              targetGroupArns: ["arn:aws:elasticloadbalancing:us-east-1:111122223333:targetgroup/a/b"],
            },
          },
        ],
      },
      {
        name: "of EC2, a classic balancer",
        resources: [{ type: group, props: { loadBalancers: ["site"], healthCheckType: "EC2" } }],
      },
      {
        name: "attached",
        resources: [
          { type: group, name: "web", props: {} },
          { type: attachment, props: { autoscalingGroupName: ref("web"), elb: "site" } },
        ],
      },
    ],
    good: [
      {
        name: "of the balancer",
        resources: [{ type: group, props: { targetGroupArns: ["arn"], healthCheckType: "ELB" } }],
      },
      { name: "no balancer", resources: [{ type: group, props: { minSize: 1 } }] },
    ],
  },
};
