import { computedValues } from "../../../stacks/preview/computed";
import type { PlannedResource } from "../../../stacks/preview/plan";
import { digest } from "../../../stacks/preview/values/urn";

/**
 * The values of a planned resource that follow from its URN, such as an id in place of a random one: when the
 * resource is renamed they change everywhere without anything having changed.
 */
export function derivedValues(resource: PlannedResource): Readonly<Record<string, string>> {
  const { urn, type, name, props, imports, external, account, region } = resource;
  if (external) return {};
  const automatic = digest(urn, "name").slice(0, 7);
  const inputs = Object.fromEntries(
    Object.entries(props).filter(
      ([, value]) => typeof value !== "string" || !value.toLowerCase().includes(automatic),
    ),
  );
  const under = (of: string) =>
    leaves(computedValues(type, { urn: of, name, inputs, imports }, { account, region }));
  const other = under(`${urn} of another name`);
  return Object.fromEntries(Object.entries(under(urn)).filter(([path, value]) => other[path] !== value));
}

function leaves(value: unknown, path = ""): Record<string, string> {
  if (typeof value === "string") return { [path]: value };
  if (typeof value !== "object" || value === null) return {};
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`)),
  ) as Record<string, string>;
}
