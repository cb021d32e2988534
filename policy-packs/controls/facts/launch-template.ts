import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";

export const launchTemplate = "aws:ec2/launchTemplate:LaunchTemplate";

/** The planned launch template that an instance names: by reference, or by its id or name in the same account and Region. */
export function launchTemplateOf(resource: Resource, graph: ResourceGraph): Resource | undefined {
  const referred = graph.referred(resource, "launchTemplate", launchTemplate);
  if (referred) return referred;
  const { id, name } = idAndName(resource.props.launchTemplate);
  const here = graph
    .ofType(launchTemplate)
    .filter(({ account, region }) => account === resource.account && region === resource.region);
  if (id !== "") return here.find((template) => template.id === id);
  return name === "" ? undefined : here.find((template) => template.props.name === name);
}

const idAndName = (given: { readonly id?: unknown; readonly name?: unknown } | undefined | null) => ({
  id: given?.id ?? "",
  name: given?.name ?? "",
});
