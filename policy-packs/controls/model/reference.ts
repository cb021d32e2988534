import type { Resource } from "./resource";
import { UnknownValue } from "./unknown";

/** What a property says of the resources it refers to: the text, if it is known to be one, and the dependencies. */
export interface Reference {
  readonly from: Resource;
  readonly text?: string;
  readonly urns: readonly string[];
  /** The whole value is unknown. */
  readonly open: boolean;
}

export function reference(from: Resource, property: string): Reference {
  const read = known(() => from.props[property] as unknown);
  return {
    from,
    text: read && typeof read.value === "string" ? read.value : undefined,
    urns: [...new Set(from.propertyDependencies[property] ?? [])],
    open: read === undefined,
  };
}

/** Dependencies prove a reference when there is one; of two of a type, a value without text may hold either. */
export const provenUrns = ({ text, urns }: Reference): readonly string[] =>
  text !== undefined
    ? urns.length === 1
      ? urns
      : []
    : urns.filter((urn) => !urns.some((other) => other !== urn && typeOf(other) === typeOf(urn)));

const typeOf = (urn: string): string | undefined => urn.split("::")[2]?.split("$").at(-1);

/** The texts that name a resource; `open` when one of its names is unknown. */
export function namesOf({ id, arn, type, props }: Resource): { texts: readonly string[]; open: boolean } {
  const identifier = identifiers[type];
  const physical = [...physicalNames, ...(identifier === undefined ? [] : [identifier])].map((property) =>
    known(() => props[property] as unknown),
  );
  const texts = [arn, id, ...physical.map((read) => read?.value)].filter((key) => typeof key === "string");
  return { texts: [...new Set(texts)], open: physical.includes(undefined) };
}

/**
 * Whether a known text names something else than the target that it was computed from: "data-logs" out of the name
 * "data". Without the target's id its names are not complete, and the dependency is believed.
 */
export function contradicts(text: string | undefined, target: Resource): boolean {
  if (text === undefined || target.id === undefined) return false;
  const { texts, open } = namesOf(target);
  return (
    !open &&
    !texts.some((name) => text === name || text.startsWith(`${name}:`) || text.startsWith(`${name}/`))
  );
}

const physicalNames = ["bucket", "name", "functionName", "repositoryName"];

/** Types whose name is under a property that names something else in others: an instance's clusterIdentifier. */
const identifiers: Readonly<Record<string, string>> = {
  "aws:dax/cluster:Cluster": "clusterName",
  "aws:docdb/cluster:Cluster": "clusterIdentifier",
  "aws:docdb/clusterInstance:ClusterInstance": "identifier",
  "aws:elasticache/replicationGroup:ReplicationGroup": "replicationGroupId",
  "aws:elasticsearch/domain:Domain": "domainName",
  "aws:msk/cluster:Cluster": "clusterName",
  "aws:neptune/cluster:Cluster": "clusterIdentifier",
  "aws:neptune/clusterInstance:ClusterInstance": "identifier",
  "aws:opensearch/domain:Domain": "domainName",
  "aws:rds/cluster:Cluster": "clusterIdentifier",
  "aws:rds/clusterInstance:ClusterInstance": "identifier",
  "aws:rds/instance:Instance": "identifier",
  "aws:redshift/cluster:Cluster": "clusterIdentifier",
  "aws:redshiftserverless/namespace:Namespace": "namespaceName",
  "aws:redshiftserverless/workgroup:Workgroup": "workgroupName",
  "aws:timestreamwrite/database:Database": "databaseName",
};

/** ARNs are unique everywhere; other names within the parts of a place that tell them apart. */
export const qualifiedName = (resource: Resource, text: string): string =>
  text.startsWith("arn:")
    ? text
    : [...distinguishing(resource.type).map((part) => resource[part] ?? ""), text].join(" ");

/**
 * A bucket's name is unique in all of AWS, an IAM resource's in its account, any other in its account and Region. The
 * provider that plans the first two may be of any Region.
 */
const distinguishing = (type: string): readonly ("account" | "region")[] =>
  type.startsWith("aws:s3/") ? [] : type.startsWith("aws:iam/") ? ["account"] : ["account", "region"];

/** For two ends that are not proven to meet: whether what is unknown of either leaves it open. */
export function mayReferTo({ from, text, urns, open }: Reference, target: Resource): boolean {
  if (text === undefined) return urns.length === 0 ? open : urns.includes(target.urn);
  if (urns.length > 0 || text === "" || !mayShareAPlace(from, target)) return false;
  const names = namesOf(target);
  return names.open || names.texts.includes(text);
}

export const isVagueReference = (given: Reference): boolean =>
  given.text === undefined
    ? given.open || provenUrns(given).length < given.urns.length
    : given.urns.length === 0 && isVaguePlace(given.from);

export const isVague = (target: Resource): boolean => isVaguePlace(target) || namesOf(target).open;

const isVaguePlace = (resource: Resource): boolean =>
  distinguishing(resource.type).some((part) => resource[part] === undefined);

const mayShareAPlace = (one: Resource, other: Resource): boolean =>
  distinguishing(one.type).every((part) => agree(one[part], other[part]));

const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

function known<T>(read: () => T): { readonly value: T } | undefined {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
