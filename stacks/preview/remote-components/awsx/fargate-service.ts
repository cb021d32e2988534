import { isRecord, type ExpansionOf } from "../expansion";
import { defaultVpc } from "./default-vpc";
import { makeTaskDefinition, taskDefinitionIsPlain } from "./fargate-task-definition";
import { openGroup } from "./open-group";

/** Arguments of the component's own; all others are those of the service. */
const own = new Set([
  "taskDefinitionArgs",
  "continueBeforeSteadyState",
  "assignPublicIp",
  "useClusterDefaultCapacityProviderStrategy",
]);

/** awsx.ecs.FargateService: pulumi-awsx 3, awsx/ecs/fargateService.ts. */
export const fargateService: ExpansionOf = (call) => {
  const { name, args } = call;
  const { taskDefinitionArgs: definition, networkConfiguration, assignPublicIp = false } = args;
  if (definition !== undefined && !(isRecord(definition) && taskDefinitionIsPlain(definition)))
    return undefined;
  if (definition === undefined && args.taskDefinition === undefined) return undefined;

  return async (maker) => {
    const task =
      definition === undefined
        ? undefined
        : await makeTaskDefinition(
            { ...call, args: definition },
            maker,
            await maker.makeComponent("awsx:ecs:FargateTaskDefinition", name),
          );
    const network = async () => {
      const vpc = defaultVpc(maker);
      const group = await maker.make(
        "aws:ec2/securityGroup:SecurityGroup",
        `${name}-sg`,
        openGroup(vpc.vpcId),
      );
      return {
        subnets: assignPublicIp === true ? vpc.publicSubnetIds : vpc.privateSubnetIds,
        assignPublicIp,
        securityGroups: [group.id],
      };
    };
    const isFargate =
      args.capacityProviderStrategies === undefined &&
      args.useClusterDefaultCapacityProviderStrategy !== true;
    const service = await maker.make("aws:ecs/service:Service", name, {
      desiredCount: 1,
      ...Object.fromEntries(Object.entries(args).filter(([key]) => !own.has(key))),
      networkConfiguration: networkConfiguration ?? (await network()),
      ...(isFargate ? { launchType: "FARGATE" } : {}),
      ...(args.loadBalancers === undefined && task ? { loadBalancers: task.loadBalancers } : {}),
      ...(task ? { taskDefinition: task.definition.outputs.arn } : {}),
    });
    return {
      service: service.reference,
      ...(task ? { taskDefinition: task.definition.reference } : {}),
    };
  };
};
