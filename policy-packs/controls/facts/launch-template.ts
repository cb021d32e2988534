import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { UnknownValue } from "../model/unknown";

export const launchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";

/**
 * The launch template that an instance names, by reference or by its id or name in the same account and Region; undefined
 * when it names none. Throws `UnknownValue` when it names one that is not among the resources.
 */
export function launchTemplateOf(resource: Resource, graph: ResourceGraph): Resource | undefined {
  const referred = graph.referred(resource, "launchTemplate", launchTemplate);
  if (referred) return referred;
  const { id, name } = idAndName(resource.props.launchTemplate);
  const here = graph
    .ofType(launchTemplate)
    .filter(({ account, region }) => account === resource.account && region === resource.region);
  if (id === "" && name === "") return undefined;
  const found = here.find((template) => (id === "" ? template.props.name === name : template.id === id));
  if (found === undefined)
    throw new UnknownValue(
      "launchTemplate",
      `the launch template ${JSON.stringify(id === "" ? name : id)} is not among the resources`,
    );
  return found;
}

const idAndName = (given: { readonly id?: unknown; readonly name?: unknown } | undefined | null) => ({
  id: given?.id ?? "",
  name: given?.name ?? "",
});
