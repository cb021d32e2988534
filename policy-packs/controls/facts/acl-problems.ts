import type { Resource } from "../model/resource";
import type { ResourceGraph } from "../model/resource-graph";
import { collect } from "../model/three-valued";
import { aclEntry, openPorts, type AclEntry } from "./acl-entry";
import type { ServicePort } from "./service-port";

const acl = "aws:ec2/networkAcl:NetworkAcl";
const defaultAcl = "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl";
const rule = "aws:ec2/networkAclRule:NetworkAclRule";

/** The resources that hold or are entries of network ACLs. */
export const aclTypes = [acl, defaultAcl, rule] as const;

/** Which of the guarded ports the inbound entries that a resource holds or is leave open to the internet. */
export const aclProblems = (
  resource: Resource,
  graph: ResourceGraph,
  guarded: readonly ServicePort[],
): readonly string[] =>
  resource.type === rule
    ? openPorts(guarded, separateEntry(resource), () => neighbours(resource, graph).map(separateEntry))
    : inlineProblems(resource.props.ingress ?? [], guarded);

const separateEntry = ({ props }: Resource): AclEntry =>
  aclEntry("this entry", props, { number: "ruleNumber", action: "ruleAction" });

/** The separate entries of the same network ACL; one that is planned elsewhere is known by its id alone. */
function neighbours(resource: Resource, graph: ResourceGraph): readonly Resource[] {
  const owner =
    graph.referred(resource, "networkAclId", acl) ?? graph.referred(resource, "networkAclId", defaultAcl);
  return owner
    ? graph.referring(owner, rule, "networkAclId")
    : graph.ofType(rule).filter(({ props }) => props.networkAclId === resource.props.networkAclId);
}

function inlineProblems(given: unknown, guarded: readonly ServicePort[]): readonly string[] {
  if (!Array.isArray(given)) return ["ingress must be a list of entries"];
  const entries = (): AclEntry[] => [...given.keys()].map((index) => inlineEntry(given, index));
  return collect([...given.keys()], (index) => openPorts(guarded, inlineEntry(given, index), entries));
}

const inlineEntry = (given: readonly unknown[], index: number): AclEntry =>
  aclEntry(`ingress[${index}]`, (given[index] ?? {}) as Record<string, unknown>, inlineNames);

const inlineNames = { number: "ruleNo", action: "action" };
