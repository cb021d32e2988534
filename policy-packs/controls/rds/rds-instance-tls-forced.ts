import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { collect, every, some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { ResourceGraph } from "../model/resource-graph";
import { isTlsDefault, tlsParameterOf } from "../facts/tls-parameter";
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
  // A group without the parameter has the default of its family.
  planned: joined([rdsInstance, rdsCluster, instanceGroup, clusterGroup], (resource, graph) =>
    resource.type === instanceGroup || resource.type === clusterGroup
      ? loneGroupProblems(resource, graph)
      : resource.type === rdsCluster
        ? problems(resource, graph, "dbClusterParameterGroupName", clusterGroup)
        : inherits(resource)
          ? []
          : problems(resource, graph, "parameterGroupName", instanceGroup),
  ),
  examples: {
    bad: [
      {
        name: "the default parameter group of an old version",
        resources: [{ type: rdsInstance, props: { engine: "postgres", engineVersion: "14.9" } }],
      },
      {
        name: "MySQL's default parameter group",
        resources: [{ type: rdsInstance, props: { engine: "mysql", engineVersion: "8.4" } }],
      },
      {
        name: "a group for a database that is planned elsewhere",
        resources: [
          {
            type: instanceGroup,
            props: { family: "mysql8.4", parameters: [{ name: "require_secure_transport", value: "OFF" }] },
          },
        ],
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
        name: "PostgreSQL's default parameter group, since 15",
        resources: [
          { type: rdsInstance, props: { engine: "postgres", engineVersion: "16" } },
          { type: rdsInstance, props: { engine: "postgres", parameterGroupName: "default.postgres15" } },
        ],
      },
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

/** What is wrong with how a database is joined with a parameter group, whether or not that is planned. */
function problems(
  resource: Resource,
  graph: ResourceGraph,
  property: "parameterGroupName" | "dbClusterParameterGroupName",
  groupType: string,
): readonly string[] {
  const group = graph.referred(resource, property, groupType);
  if (group) return groupProblems(group, String(resource.props.engine ?? ""));
  const known = resource.propertyDependencies[property] ?? [];
  if (known.length === 0 && isGroupOfOwn(resource.props[property]))
    throw new UnknownValue(property, "the parameter group is not among the resources");
  const engine = String(resource.props.engine ?? "");
  const parameter = tlsParameterOf(engine);
  return known.length === 0 && isTlsDefault(engine, versionOf(resource.props, property))
    ? []
    : [`${property} must name a planned parameter group that sets ${parameter ?? "TLS"}`];
}

/** AWS's default groups, which no one can change, all begin alike: "default.postgres17". */
const isGroupOfOwn = (name: unknown): boolean =>
  typeof name === "string" && name !== "" && !name.startsWith("default.");

const versionOf = (props: Resource["props"], property: string): string => {
  const [, family = ""] = String(props[property] ?? "").split(/^default\./);
  return family === "" ? String(props.engineVersion ?? "") : family;
};

/** A replica need not say its engine; a group's family begins with it. */
function groupProblems({ props }: Resource, engine: string): readonly string[] {
  const parameter = tlsParameterOf(engine === "" ? String(props.family ?? "") : engine);
  if (parameter === undefined) return ["engine must be one that can force TLS by a parameter"];
  const parameters: unknown = props.parameters ?? [];
  const isSet = Array.isArray(parameters) && some(parameters, (set: Given) => set?.name === parameter);
  const isForced = isSet
    ? some(parameters as readonly Given[], (set) => forces(set, parameter))
    : isTlsDefault(String(props.family ?? ""), String(props.family ?? ""));
  return isForced ? [] : [`the parameter group must set ${parameter} to 1`];
}

/** A group that no planned database names is judged where it switches TLS off by name; others are with their database. */
const loneGroupProblems = (group: Resource, graph: ResourceGraph): readonly string[] =>
  graph.referring(group, rdsInstance, "parameterGroupName").length > 0 ||
  graph.referring(group, rdsCluster, "dbClusterParameterGroupName").length > 0
    ? []
    : collect((group.props.parameters ?? []) as readonly Given[], (set) =>
        every(
          [
            () => set?.name === tlsParameterOf(String(group.props.family ?? "")),
            () => !forces(set, String(set?.name)),
          ],
          (check) => check(),
        )
          ? [`the parameter group must set ${String(set?.name)} to 1`]
          : [],
      );

type Given = { readonly name?: unknown; readonly value?: unknown } | null | undefined;

const forces = (set: Given, parameter: string): boolean =>
  every([() => set?.name === parameter, () => /^(1|on|true)$/i.test(String(set?.value))], (check) => check());
