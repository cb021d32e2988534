import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { every, some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { ResourceGraph } from "../model/resource-graph";
import { copiesAnotherRegion, rdsCluster, rdsInstance, replicaOf } from "../facts/rds";

const instanceGroup = "aws:rds/parameterGroup:ParameterGroup";
const clusterGroup = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

export const rdsInstanceTlsForced: Control = {
  id: "rds-instance-tls-forced",
  title: "RDS databases refuse connections without TLS",
  why: "A client that falls back to plain text sends its password and everything it reads over the network.",
  remedy:
    'Give the database a parameter group that sets rds.force_ssl to "1" (PostgreSQL, SQL Server) or require_secure_transport to "1" (MySQL, MariaDB).',
  severity: "high",
  domain: "data-protection",
  planned: joined([rdsInstance, rdsCluster], (resource, graph) =>
    resource.type === rdsCluster
      ? problems(resource, graph, "dbClusterParameterGroupName", clusterGroup)
      : inherits(resource)
        ? []
        : problems(resource, graph, "parameterGroupName", instanceGroup),
  ),
  examples: {
    bad: [
      {
        name: "the default parameter group",
        resources: [{ type: rdsInstance, props: { engine: "postgres", engineVersion: "16" } }],
      },
      {
        name: "a group that leaves it off",
        resources: [
          {
            type: instanceGroup,
            name: "group",
            props: { family: "postgres16", parameters: [{ name: "rds.force_ssl", value: "0" }] },
          },
          { type: rdsInstance, props: { engine: "postgres", parameterGroupName: ref("group") } },
        ],
      },
    ],
    good: [
      {
        name: "PostgreSQL",
        resources: [
          {
            type: instanceGroup,
            name: "group",
            props: { family: "postgres16", parameters: [{ name: "rds.force_ssl", value: "1" }] },
          },
          { type: rdsInstance, props: { engine: "postgres", parameterGroupName: ref("group") } },
        ],
      },
      {
        name: "Aurora MySQL, by the group's name",
        resources: [
          {
            type: clusterGroup,
            props: {
              name: "secure",
              family: "aurora-mysql8.0",
              parameters: [{ name: "require_secure_transport", value: "ON" }],
            },
          },
          { type: rdsCluster, props: { engine: "aurora-mysql", dbClusterParameterGroupName: "secure" } },
        ],
      },
    ],
  },
};

/** A replica without a group of its own runs with its source's, but in another Region with the default one. */
const inherits = (resource: Resource): boolean =>
  every(
    [
      () => (resource.props.parameterGroupName ?? "") === "",
      () => replicaOf(resource) !== "",
      () => !copiesAnotherRegion(resource),
    ],
    (check) => check(),
  );

function problems(
  resource: Resource,
  graph: ResourceGraph,
  property: "parameterGroupName" | "dbClusterParameterGroupName",
  groupType: string,
): readonly string[] {
  const group = graph.referred(resource, property, groupType);
  const parameter = parameterOf(String(resource.props.engine ?? group?.props.family ?? ""));
  const known = resource.propertyDependencies[property] ?? [];
  if (!group && known.length === 0 && isGroupOfOwn(resource.props[property]))
    throw new UnknownValue(property, "the parameter group is not among the resources");
  if (!group) return [`${property} must name a planned parameter group that sets ${parameter ?? "TLS"}`];
  if (parameter === undefined) return ["engine must be one that can force TLS by a parameter"];
  const parameters: unknown = group.props.parameters ?? [];
  return Array.isArray(parameters) && some(parameters, (set) => forces(set, parameter))
    ? []
    : [`the parameter group must set ${parameter} to 1`];
}

/** AWS's default groups, which no one can change, all begin alike. */
const isGroupOfOwn = (name: unknown): boolean =>
  typeof name === "string" && name !== "" && !name.startsWith("default.");

/** A replica need not say its engine; a group's family begins with it. */
const parameterOf = (engine: string): string | undefined =>
  /^(aurora-)?postgres|^sqlserver/.test(engine)
    ? "rds.force_ssl"
    : /^(aurora-)?mysql|^mariadb/.test(engine)
      ? "require_secure_transport"
      : undefined;

const forces = (
  set: { readonly name?: unknown; readonly value?: unknown } | null,
  parameter: string,
): boolean =>
  every([() => set?.name === parameter, () => /^(1|on)$/i.test(String(set?.value))], (check) => check());
