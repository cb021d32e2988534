import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";
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
