import { each, type Control } from "../model/control";
import { all, collect } from "../model/three-valued";

const type = "aws:dynamodb/table:Table";
const replica = "aws:dynamodb/tableReplica:TableReplica";

export const dynamodbTablePointInTimeRecovery: Control = {
  id: "dynamodb-table-point-in-time-recovery",
  title: "DynamoDB tables can be restored to any second",
  why: "A faulty release overwrites items in every zone at once; only point-in-time recovery brings them back.",
  remedy: "Set pointInTimeRecovery: { enabled: true }, and pointInTimeRecovery: true on each replica.",
  severity: "medium",
  domain: "data-protection",
  planned: each([type, replica], (resource) =>
    resource.type === replica
      ? recoverable(resource.props, "")
      : all(
          () =>
            resource.props.pointInTimeRecovery?.enabled === true
              ? []
              : ["pointInTimeRecovery.enabled must be true"],
          () => replicaProblems(resource.props.replicas ?? []),
        ),
  ),
  managedRule: { identifier: "DYNAMODB_PITR_ENABLED" },
  examples: {
    bad: [
      { name: "said nothing", resources: [{ type, props: { billingMode: "PAY_PER_REQUEST" } }] },
      {
        name: "a replica that is not recoverable",
        resources: [
          {
            type,
            props: { pointInTimeRecovery: { enabled: true }, replicas: [{ regionName: "us-west-2" }] },
          },
        ],
      },
      { name: "a replica planned by itself", resources: [{ type: replica, props: { globalTableArn: "a" } }] },
    ],
    good: [
      { name: "recoverable", resources: [{ type, props: { pointInTimeRecovery: { enabled: true } } }] },
      {
        name: "with a recoverable replica",
        resources: [
          {
            type,
            props: {
              pointInTimeRecovery: { enabled: true },
              replicas: [{ regionName: "us-west-2", pointInTimeRecovery: true }],
            },
          },
        ],
      },
    ],
  },
};

/** Recovery is switched on per Region: a replica does not inherit it. */
const replicaProblems = (replicas: unknown): readonly string[] =>
  Array.isArray(replicas)
    ? collect([...replicas.keys()], (index) => recoverable(replicas[index] as Given, `replicas[${index}].`))
    : ["replicas must be a list"];

type Given = { readonly pointInTimeRecovery?: unknown } | null;

const recoverable = (given: Given, at: string): readonly string[] =>
  given?.pointInTimeRecovery === true ? [] : [`${at}pointInTimeRecovery must be true`];
