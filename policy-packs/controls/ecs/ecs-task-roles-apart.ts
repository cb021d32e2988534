import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";

const task = "aws:ecs/taskDefinition:TaskDefinition";
const role = "aws:iam/role:Role";

export const ecsTaskRolesApart: Control = {
  id: "ecs-task-roles-apart",
  title: "ECS tasks act by another role than the one that starts them",
  why: "The role that starts a task reads its secrets and images; code that has it too reads those of every task that shares it.",
  remedy: "Give taskRoleArn a role of its own.",
  severity: "medium",
  domain: "identity",
  planned: joined([task], (resource, graph) => {
    const own = graph.referred(resource, "taskRoleArn", role);
    const starting = graph.referred(resource, "executionRoleArn", role);
    // Two planned roles are the same or not, whatever their ARNs will be.
    if (own && starting) return own.urn === starting.urn ? [problem] : [];
    const taskRole: unknown = resource.props.taskRoleArn ?? "";
    return taskRole !== "" && taskRole === resource.props.executionRoleArn ? [problem] : [];
  }),
  examples: examplesOf(task, {
    bad: {
      "the same, by ARN": {
        taskRoleArn: "arn:aws:iam::111122223333:role/shop",
        executionRoleArn: "arn:aws:iam::111122223333:role/shop",
      },
      "the same, planned": [
        { type: role, name: "shop", props: {} },
        { type: task, props: { taskRoleArn: ref("shop"), executionRoleArn: ref("shop") } },
      ],
    },
    good: {
      "two, by ARN": {
        taskRoleArn: "arn:aws:iam::111122223333:role/shop",
        executionRoleArn: "arn:aws:iam::111122223333:role/start",
      },
      "two, planned": [
        { type: role, name: "shop", props: {} },
        { type: role, name: "start", props: {} },
        { type: task, props: { taskRoleArn: ref("shop"), executionRoleArn: ref("start") } },
      ],
      "no role of its own": { executionRoleArn: "arn:aws:iam::111122223333:role/start" },
      "no role at all": { family: "shop" },
    },
  }),
};

const problem = "taskRoleArn and executionRoleArn must be different roles";
