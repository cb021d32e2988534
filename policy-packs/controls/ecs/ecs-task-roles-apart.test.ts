import { exampleGraph } from "../model/example";
import { unknown } from "../model/unknown";
import { exampleVerdict } from "../model/verdicts";
import { ecsTaskRolesApart } from "./ecs-task-roles-apart";

const task = "aws:ecs/taskDefinition:TaskDefinition";
const verdict = (props: Record<string, unknown>): string =>
  exampleVerdict(ecsTaskRolesApart, exampleGraph({ name: "a task", resources: [{ type: task, props }] }))
    .status;

test("a role that is not known yet may be the same", () => {
  const starting = "arn:aws:iam::111122223333:role/start";
  expect(verdict({ taskRoleArn: unknown("taskRoleArn"), executionRoleArn: starting })).toBe("undetermined");
  expect(verdict({ taskRoleArn: starting, executionRoleArn: unknown("executionRoleArn") })).toBe(
    "undetermined",
  );
});

test("a task without a role of its own shares none, whatever starts it", () => {
  expect(verdict({ taskRoleArn: "", executionRoleArn: unknown("executionRoleArn") })).toBe("pass");
});
