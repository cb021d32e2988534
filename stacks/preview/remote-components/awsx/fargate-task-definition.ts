import { createHash } from "node:crypto";
import type { Inputs } from "../../values/inputs";
import { partitionOf } from "../../../../policy-packs/controls/model/partitions";
import { wireMarks } from "../../values/wire-marks";
import { isRecord, picked, type ComponentCall, type ExpansionOf, type Made, type Maker } from "../expansion";

const ofDefinition = [
  "enableFaultInjection",
  "ephemeralStorage",
  "family",
  "inferenceAccelerators",
  "ipcMode",
  "pidMode",
  "placementConstraints",
  "proxyConfiguration",
  "region",
  "runtimePlatform",
  "skipDestroy",
  "tags",
  "trackLatest",
  "volumes",
];

/** awsx.ecs.FargateTaskDefinition: pulumi-awsx 3, awsx/ecs/fargateTaskDefinition.ts, containers.ts and awsx/role.ts. */
export const fargateTaskDefinition: ExpansionOf = (call) =>
  taskDefinitionIsPlain(call.args)
    ? async (maker) => {
        const { definition, taskRole, executionRole, logGroup } = await makeTaskDefinition(
          call,
          maker,
          maker.component,
        );
        return {
          taskDefinition: definition.reference,
          ...(taskRole.made ? { taskRole: taskRole.made.reference } : {}),
          ...(executionRole.made ? { executionRole: executionRole.made.reference } : {}),
          ...(logGroup ? { logGroup: logGroup.reference } : {}),
        };
      }
    : undefined;

/** Whether the arguments say which roles, log group and containers there are. */
export const taskDefinitionIsPlain = (args: Inputs): boolean =>
  containersOf(args) !== undefined &&
  ["logGroup", "taskRole", "executionRole"].every((name) => {
    const given = args[name] ?? {};
    return isRecord(given) && isRecord(given.args ?? {});
  });

export async function makeTaskDefinition(call: ComponentCall, maker: Maker, parent: Made) {
  const { name, args, region, stack } = call;
  const containers = containersOf(args) ?? {};
  const logs = record(args.logGroup);
  const logGroup =
    logs.skip === true || logs.existing !== undefined
      ? undefined
      : await maker.make("aws:cloudwatch/logGroup:LogGroup", name, record(logs.args), parent);
  const logName = logGroup ? logGroup.outputs.name : record(logs.existing).name;
  const execution = `arn:${partitionOf(region ?? "")}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy`;
  const taskRole = await role(`${name}-task`, record(args.taskRole), [], maker, parent);
  const executionRole = await role(
    `${name}-execution`,
    record(args.executionRole),
    [execution],
    maker,
    parent,
  );
  const definitions = Object.entries(containers).map(([container, given]) => ({
    ...given,
    portMappings: ports(given.portMappings),
    name: container,
    ...(given.logConfiguration === undefined && logName !== undefined
      ? {
          logConfiguration: {
            logDriver: "awslogs",
            options: {
              "awslogs-group": logName,
              "awslogs-region": region ?? wireMarks.unknown,
              "awslogs-stream-prefix": container,
            },
          },
        }
      : {}),
  }));
  const containerDefinitions = maker.jsonText(definitions);
  const definition = await maker.make(
    "aws:ecs/taskDefinition:TaskDefinition",
    name,
    {
      family:
        typeof containerDefinitions === "string"
          ? `${name}-${shortHash(stack + containerDefinitions)}`
          : wireMarks.unknown,
      ...picked(args, ofDefinition),
      // Without them awsx chooses the smallest size that holds the containers.
      cpu: args.cpu ?? wireMarks.unknown,
      memory: args.memory ?? wireMarks.unknown,
      requiresCompatibilities: ["FARGATE"],
      networkMode: "awsvpc",
      ...(taskRole.arn === undefined ? {} : { taskRoleArn: taskRole.arn }),
      ...(executionRole.arn === undefined ? {} : { executionRoleArn: executionRole.arn }),
      containerDefinitions,
    },
    parent,
  );
  return { definition, taskRole, executionRole, logGroup, loadBalancers: loadBalancers(containers) };
}

const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Action: "sts:AssumeRole", Principal: { Service: "ecs-tasks.amazonaws.com" }, Effect: "Allow", Sid: "" },
  ],
});

async function role(
  name: string,
  given: Inputs,
  usual: readonly string[],
  maker: Maker,
  parent: Made,
): Promise<{ readonly arn?: unknown; readonly made?: Made }> {
  if (given.skip === true) return {};
  if (given.roleArn !== undefined) return { arn: given.roleArn };
  const { policyArns = usual, assumeRolePolicy = trust, ...args } = record(given.args);
  const made = await maker.make(
    "aws:iam/role:Role",
    name,
    {
      ...args,
      assumeRolePolicy: isRecord(assumeRolePolicy) ? JSON.stringify(assumeRolePolicy) : assumeRolePolicy,
    },
    parent,
  );
  for (const policyArn of Array.isArray(policyArns) ? (policyArns as unknown[]) : [])
    await maker.make(
      "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
      `${name}-${shortHash(String(policyArn))}`,
      { role: made.outputs.name, policyArn },
      parent,
    );
  return { arn: made.outputs.arn, made };
}

type Containers = Readonly<Record<string, Inputs>>;

function containersOf({ container, containers }: Inputs): Containers | undefined {
  if (isRecord(container)) {
    const { name = "container" } = container;
    return typeof name === "string" && containers === undefined ? { [name]: container } : undefined;
  }
  return isRecord(containers) && Object.values(containers).every(isRecord)
    ? (containers as Containers)
    : undefined;
}

function ports(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return given.map((mapping: unknown) => {
    if (!isRecord(mapping)) return mapping;
    const { containerPort, hostPort, protocol } = mapping;
    const port = mapping.targetGroup === undefined ? undefined : wireMarks.unknown;
    return {
      containerPort: containerPort ?? port ?? hostPort,
      hostPort: hostPort ?? port ?? containerPort,
      protocol,
    };
  });
}

/** One for each port that names its target group. */
const loadBalancers = (containers: Containers): readonly Inputs[] =>
  Object.entries(containers).flatMap(([containerName, { portMappings }]) =>
    (Array.isArray(portMappings) ? portMappings : []).flatMap((mapping: unknown) =>
      isRecord(mapping) && mapping.targetGroup !== undefined
        ? [{ containerName, containerPort: wireMarks.unknown, targetGroupArn: mapping.targetGroup }]
        : [],
    ),
  );

const record = (value: unknown): Inputs => (isRecord(value) ? value : {});

/** As awsx shortens it for names. */
const shortHash = (text: string): string => createHash("sha1").update(text).digest("hex").slice(0, 8);
