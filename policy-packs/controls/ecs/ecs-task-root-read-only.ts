import { each, type Control } from "../model/control";
import { every } from "../model/three-valued";
import { containerProblems } from "../facts/container-definitions";

const type = "aws:ecs/taskDefinition:TaskDefinition";
const task = (...containers: unknown[]) => ({
  type,
  props: { family: "boi", containerDefinitions: JSON.stringify(containers) },
});

export const ecsTaskRootReadOnly: Control = {
  id: "ecs-task-root-read-only",
  title: "ECS containers cannot write to their root file system",
  why: "An intruder who cannot write cannot leave tools behind or change the program that runs.",
  remedy: "Set readonlyRootFilesystem: true on each container and mount a volume where it has to write.",
  severity: "high",
  domain: "compute",
  planned: each(type, (resource) => {
    const problems = (): readonly string[] =>
      containerProblems(resource, ({ readonlyrootfilesystem }) =>
        readonlyrootfilesystem === true ? [] : ["readonlyRootFilesystem must be true"],
      );
    const applies = every(
      [() => problems().length > 0, () => !isWindows(resource.props.runtimePlatform)],
      (check) => check(),
    );
    return applies ? problems() : [];
  }),
  managedRule: { identifier: "ECS_CONTAINERS_READONLY_ACCESS" },
  examples: {
    bad: [
      { name: "writable by default", resources: [task({ name: "app" })] },
      {
        name: "a writable sidecar",
        resources: [task({ name: "app", readonlyRootFilesystem: true }, { name: "proxy" })],
      },
    ],
    good: [
      { name: "read only", resources: [task({ name: "app", readonlyRootFilesystem: true })] },
      {
        name: "two containers, both read only",
        resources: [
          task(
            { name: "app", readonlyRootFilesystem: true },
            { name: "proxy", readonlyRootFilesystem: true },
          ),
        ],
      },
    ],
  },
};

/** Windows containers have no such setting. */
const isWindows = (platform: { readonly operatingSystemFamily?: unknown } | undefined): boolean =>
  typeof platform?.operatingSystemFamily === "string" && platform.operatingSystemFamily.startsWith("WINDOWS");
