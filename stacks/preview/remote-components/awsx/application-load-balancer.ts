import type { Inputs } from "../../values/inputs";
import { isRecord, type ExpansionOf, type Maker } from "../expansion";
import { defaultVpc } from "./default-vpc";
import { openGroup } from "./open-group";

/** Arguments of the component's own; all others are those of the load balancer. */
const own = new Set([
  "subnetIds",
  "subnets",
  "defaultTargetGroup",
  "defaultTargetGroupPort",
  "defaultSecurityGroup",
  "listener",
  "listeners",
]);

/** awsx.lb.ApplicationLoadBalancer: pulumi-awsx 3, awsx/lb/applicationLoadBalancer.ts. */
export const applicationLoadBalancer: ExpansionOf = ({ name, args }) => {
  const { defaultSecurityGroup: group = {}, defaultTargetGroup = {}, listener, listeners } = args;
  if (!isRecord(group) || !isRecord(defaultTargetGroup)) return undefined;
  if (listener !== undefined && !isRecord(listener)) return undefined;
  if (listeners !== undefined && !(Array.isArray(listeners) && listeners.every(isRecord))) return undefined;
  const { args: groupArgs } = group;
  if (groupArgs !== undefined && !isRecord(groupArgs)) return undefined;
  const given: readonly Inputs[] = (listeners as readonly Inputs[] | undefined) ?? [listener ?? {}];

  return async (maker) => {
    const { subnets, vpcId } = place(args, maker);
    const balancer: Record<string, unknown> = {
      ...Object.fromEntries(Object.entries(args).filter(([key]) => !own.has(key))),
      ...(args.subnetMappings === undefined ? { subnets } : {}),
      loadBalancerType: "application",
    };
    const groups =
      args.securityGroups !== undefined || group.skip === true
        ? undefined
        : group.securityGroupId === undefined
          ? await maker.make("aws:ec2/securityGroup:SecurityGroup", name, groupArgs ?? openGroup(vpcId))
          : undefined;
    if (groups) balancer.securityGroups = [groups.id];
    else if (group.securityGroupId !== undefined && args.securityGroups === undefined)
      balancer.securityGroups = [group.securityGroupId];
    const loadBalancer = await maker.make("aws:lb/loadBalancer:LoadBalancer", name, balancer);
    // With a list of listeners awsx takes the first one's protocol, unless it is the only one.
    const first = listeners === undefined ? given[0] : given.length === 1 ? undefined : given[0];
    const usual: Inputs = first === undefined ? {} : protocol(first, args.defaultTargetGroupPort);
    const target = await maker.make("aws:lb/targetGroup:TargetGroup", name, {
      vpcId,
      targetType: "ip",
      ...usual,
      ...defaultTargetGroup,
    });
    const made = [];
    for (const [index, one] of given.entries())
      made.push(
        await maker.make("aws:lb/listener:Listener", `${name}-${index}`, {
          defaultActions: [{ type: "forward", targetGroupArn: target.outputs.arn }],
          ...(listeners === undefined ? usual : protocol(one, undefined)),
          ...one,
          loadBalancerArn: loadBalancer.outputs.arn,
        }),
      );
    return {
      loadBalancer: loadBalancer.reference,
      defaultTargetGroup: target.reference,
      listeners: made.map(({ reference }) => reference),
      vpcId,
      ...(groups ? { defaultSecurityGroup: groups.reference } : {}),
    };
  };
};

/** The subnets, and the VPC that the first of them lies in; without subnets, those of the default VPC. */
function place(args: Inputs, maker: Maker) {
  const subnet = (id: unknown) =>
    maker.outputsOf(id)?.vpcId ?? maker.invoke("aws:ec2/getSubnet:getSubnet", { id }).vpcId;
  const { subnetIds, subnets, subnetMappings } = args;
  if (Array.isArray(subnetIds)) return { subnets: subnetIds, vpcId: subnet(subnetIds[0]) };
  if (Array.isArray(subnetMappings))
    return { vpcId: subnet((subnetMappings[0] as Inputs | undefined)?.subnetId) };
  if (subnetIds !== undefined || subnets !== undefined)
    return { subnets: subnetIds ?? subnets, vpcId: subnet(undefined) };
  const { vpcId, publicSubnetIds } = defaultVpc(maker);
  return { vpcId, subnets: publicSubnetIds };
}

function protocol(listener: Inputs, port: unknown): Inputs {
  if (listener.port !== undefined)
    return { port: listener.port, protocol: listener.protocol ?? (listener.port === 443 ? "HTTPS" : "HTTP") };
  if (listener.protocol !== undefined)
    return { protocol: listener.protocol, port: listener.protocol === "HTTPS" ? 443 : 80 };
  return { port: port ?? 80, protocol: "HTTP" };
}
