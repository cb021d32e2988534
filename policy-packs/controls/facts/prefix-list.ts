import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { collect, some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import { admitsInternet } from "./cidr";

const list = "aws:ec2/managedPrefixList:ManagedPrefixList";
const entry = "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry";

/** The resources that fill a prefix list, which stands for its networks in the rules of security groups. */
export const prefixListTypes: readonly string[] = [list, entry];

/** What lets the internet into a prefix list: no rule that names the list would show it. */
export function prefixListProblems({ type, props }: Resource): readonly string[] {
  if (type === entry) return entryProblems(props.cidr, "this entry");
  const entries: unknown = props.entries ?? [];
  if (!Array.isArray(entries)) return ["entries must be a list"];
  return collect([...entries.keys()], (index) =>
    entryProblems((entries[index] as Resource["props"] | null)?.cidr, `entries[${index}]`),
  );
}

const entryProblems = (cidr: unknown, label: string): readonly string[] =>
  admitsInternet(cidr) ? [`${label} puts the internet into a prefix list`] : [];

/**
 * Whether the prefix lists that a rule names let the internet in. What a list holds that is not among the resources
 * cannot be known. `within` is the property of the resource that the ids are read from.
 */
export const prefixListsAdmitInternet = (
  resource: Resource,
  graph: ResourceGraph,
  ids: () => unknown,
  within: string,
): boolean => {
  const single = within === "prefixListId" ? graph.referred(resource, within, list) : undefined;
  if (single) return holdsInternet(single, graph);
  const named: unknown = ids() ?? [];
  return some(Array.isArray(named) ? named : [named], (id: unknown) => {
    if (id === "" || id === null) return false;
    const found = graph.ofType(list).find((one) => one.id === id);
    if (found === undefined)
      throw new UnknownValue(
        within,
        `what the prefix list ${JSON.stringify(id)} holds is not among the resources`,
      );
    return holdsInternet(found, graph);
  });
};

const holdsInternet = (found: Resource, graph: ResourceGraph): boolean =>
  some(
    [
      () => prefixListProblems(found).length > 0,
      () =>
        some(
          graph.referring(found, entry, "prefixListId"),
          (separate) => prefixListProblems(separate).length > 0,
        ),
    ],
    (holds) => holds(),
  );
