import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";
import { parsedJson } from "./parsed-json";

/** A container of an ECS task definition; keys are lower case, because ECS takes them in any case. */
export type Container = Readonly<Record<string, unknown>>;

/** What is wrong with the containers of a task definition. Definitions that do not parse are a problem of their own. */
export function containerProblems(
  { props }: Resource,
  problems: (container: Container) => readonly string[],
): readonly string[] {
  const containers = parsedJson(props.containerDefinitions);
  if (!Array.isArray(containers) || containers.length === 0)
    return ["containerDefinitions must be a JSON array of containers"];
  return collect([...containers.keys()], (index) => {
    const given: unknown = containers[index];
    if (typeof given !== "object" || given === null) return [`container ${index + 1} must be an object`];
    const container = lowerCased(given);
    const label =
      typeof container.name === "string" ? `container "${container.name}"` : `container ${index + 1}`;
    return problems(container).map((problem) => `${label}: ${problem}`);
  });
}

/** As it is defined: of a container that is not known yet in all its parts, only what is read has to be. */
export function lowerCased(given: object): Container {
  const container = {};
  for (const key of Object.keys(given))
    Object.defineProperty(container, key.toLowerCase(), {
      ...Object.getOwnPropertyDescriptor(given, key),
      configurable: true,
    });
  return container;
}
