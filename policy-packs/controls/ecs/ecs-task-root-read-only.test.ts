import { ecsTaskRootReadOnly } from "./ecs-task-root-read-only";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const writable = '[{"name":"app"}]';
const readOnly = '[{"name":"app","readonlyRootFilesystem":true}]';

test.each([
  ["definitions that are no JSON", { containerDefinitions: "not json" }, "fail"],
  ["no definitions", {}, "fail"],
  ["switched off", { containerDefinitions: '[{"readonlyRootFilesystem":false}]' }, "fail"],
  [
    "Windows cannot",
    {
      containerDefinitions: writable,
      runtimePlatform: { operatingSystemFamily: "WINDOWS_SERVER_2022_CORE" },
    },
    "pass",
  ],
  [
    "Linux can",
    { containerDefinitions: writable, runtimePlatform: { operatingSystemFamily: "LINUX" } },
    "fail",
  ],
  [
    "read only, whatever the platform",
    { containerDefinitions: readOnly, runtimePlatform: unknown("later") },
    "pass",
  ],
  [
    "writable on a platform not yet known",
    { containerDefinitions: writable, runtimePlatform: unknown("later") },
    "undetermined",
  ],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:ecs/taskDefinition:TaskDefinition", props }];
  expect(statusOf(ecsTaskRootReadOnly, { name: "case", resources })).toBe(expected);
});
