import { ecsTaskNotPrivileged } from "./ecs-task-not-privileged";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

test.each([
  ["keys in another case", '[{"Name":"app","Privileged":true}]', "fail"],
  ["text is not off", '[{"name":"app","privileged":"false"}]', "fail"],
  ["no containers", "[]", "fail"],
  ["one container outside a list", '{"name":"app"}', "fail"],
  ["a container that is none", "[null]", "fail"],
  ["definitions not yet known", unknown("later"), "undetermined"],
  ["an image not yet known", unknown("later", [{ name: "app", image: unknown("later") }]), "pass"],
  ["one container not yet known", unknown("later", [{ privileged: unknown("later") }, {}]), "undetermined"],
  [
    "one container not yet known, and another that is privileged",
    unknown("later", [{ privileged: unknown("later") }, { name: "proxy", privileged: true }]),
    "fail",
  ],
])("%s", (_, containerDefinitions, expected) => {
  const resources = [{ type: "aws:ecs/taskDefinition:TaskDefinition", props: { containerDefinitions } }];
  expect(statusOf(ecsTaskNotPrivileged, { name: "case", resources })).toBe(expected);
});
