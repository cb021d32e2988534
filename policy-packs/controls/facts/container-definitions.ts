import type { Resource } from "../model/resource";

/** A container of an ECS task definition; keys are lower case, because ECS takes them in any case. */
export type Container = Readonly<Record<string, unknown>>;

/** What is wrong with the containers of a task definition. Definitions that do not parse are a problem of their own. */
export function containerProblems(
  { props }: Resource,
  problems: (container: Container) => readonly string[],
): readonly string[] {
  const containers = parsed(props.containerDefinitions);
  if (!Array.isArray(containers) || containers.length === 0)
    return ["containerDefinitions must be a JSON array of containers"];
  return containers.flatMap((given: unknown, index) => {
    if (typeof given !== "object" || given === null) return [`container ${index + 1} must be an object`];
    const container = lowerCased(given);
    const label =
      typeof container.name === "string" ? `container "${container.name}"` : `container ${index + 1}`;
    return problems(container).map((problem) => `${label}: ${problem}`);
  });
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const lowerCased = (given: object): Container =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key.toLowerCase(), value as unknown]));
