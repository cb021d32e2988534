import type { ComputedType } from "../../values/template";

const loadBalancer: ComputedType = {
  name: "name",
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/app/{name}/{hex:16}",
  outputs: { arnSuffix: "app/{name}/{hex:16}" },
};
const targetGroup: ComputedType = {
  name: "name",
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:targetgroup/{name}/{hex:16}",
  outputs: { arnSuffix: "targetgroup/{name}/{hex:16}" },
};
/** A listener's ARN repeats its load balancer's, of which only whole inputs can be had; its own part is random anyway. */
const listener: ComputedType = {
  tags: true,
  id: "{arn}",
  arn: "arn:{partition}:elasticloadbalancing:{region}:{account}:listener/app/{hex:8:balancer}/{hex:16:balancer}/{hex:16}",
};

/** Formats: Service Authorization Reference, Elastic Load Balancing V2. */
export const elasticLoadBalancing: Readonly<Record<string, ComputedType>> = {
  "aws:lb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:alb/loadBalancer:LoadBalancer": loadBalancer,
  "aws:lb/targetGroup:TargetGroup": targetGroup,
  "aws:lb/listener:Listener": listener,
  "aws:alb/listener:Listener": listener,
  "aws:alb/targetGroup:TargetGroup": targetGroup,
};
