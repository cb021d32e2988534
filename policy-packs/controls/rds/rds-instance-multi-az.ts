import { each, fixedBy, type ConfigurationItem, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";
import { rdsInstance, replicaOf } from "../facts/rds";

const message = "multiAz must be true";
const item = { resourceType: "AWS::RDS::DBInstance", awsAccountId: "111122223333", awsRegion: "us-east-1" };
const development = {
  "111122223333": {
    name: "sandbox",
    regions: ["us-east-1"],
    environment: "development",
    dataClassification: "internal",
    stacks: [],
  },
};

export const rdsInstanceMultiAz: Control = {
  id: "rds-instance-multi-az",
  title: "RDS instances outside development stand by in a second zone",
  why: "Without a standby the loss of one zone stops the service until somebody restores a backup.",
  remedy: "Set multiAz: true; in an account whose environment is development it may be left out.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each(rdsInstance, (resource, graph) =>
      some(
        [
          () => resource.props.multiAz === true,
          () => inDevelopment(resource, graph),
          () => replicaOf(resource) !== "",
        ],
        (check) => check(),
      )
        ? []
        : [message],
    ),
    [{ property: "multiAz", value: true }],
  ),
  deployed: {
    types: [item.resourceType],
    problems: ({ configuration, tags }) =>
      configuration?.multiAZ === true || isExempt(configuration, tags) ? [] : [message],
  },
  examples: {
    bad: [
      { name: "one zone", resources: [{ type: rdsInstance, props: { engine: "postgres", multiAz: false } }] },
      { name: "said nothing", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
    ],
    good: [
      { name: "two zones", resources: [{ type: rdsInstance, props: { engine: "postgres", multiAz: true } }] },
      {
        name: "one zone in development",
        settings: { accounts: development },
        resources: [{ type: rdsInstance, props: { engine: "postgres" } }],
      },
      { name: "a read replica", resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }] },
    ],
    badItems: [{ ...item, resourceId: "one-zone", configuration: { multiAZ: false } }],
    goodItems: [
      { ...item, resourceId: "two-zones", configuration: { multiAZ: true } },
      {
        ...item,
        resourceId: "aurora-member",
        configuration: { multiAZ: false, dBClusterIdentifier: "reports" },
      },
      {
        ...item,
        resourceId: "tagged",
        configuration: { multiAZ: false },
        tags: { environment: "development" },
      },
    ],
  },
};

const inDevelopment = ({ account = "" }: Resource, { settings }: ResourceGraph): boolean =>
  settings.accounts?.[account]?.environment === "development";

/** The members of a cluster stand by for each other. A deployed item knows its environment only by its tag. */
const isExempt = (
  configuration: ConfigurationItem["configuration"],
  tags: ConfigurationItem["tags"],
): boolean =>
  Boolean(configuration?.dBClusterIdentifier ?? configuration?.readReplicaSourceDBInstanceIdentifier) ||
  tags?.environment === "development";
