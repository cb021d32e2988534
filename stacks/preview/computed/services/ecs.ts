import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon ECS. */
export const ecs: Readonly<Record<string, ComputedType>> = {
  "aws:ecs/cluster:Cluster": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:ecs:{region}:{account}:cluster/{name}",
  },
  "aws:ecs/taskDefinition:TaskDefinition": {
    tags: true,
    id: "{in:family}",
    arn: "arn:{partition}:ecs:{region}:{account}:task-definition/{in:family}:1",
    outputs: { arnWithoutRevision: "arn:{partition}:ecs:{region}:{account}:task-definition/{in:family}" },
  },
  "aws:ecs/service:Service": { name: "name", tags: true },
};
