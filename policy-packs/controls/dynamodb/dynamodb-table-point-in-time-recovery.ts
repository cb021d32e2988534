import type { Control } from "../model/control";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:dynamodb/table:Table";
const replica = "aws:dynamodb/tableReplica:TableReplica";

export const dynamodbTablePointInTimeRecovery: Control = {
  id: "dynamodb-table-point-in-time-recovery",
  title: "DynamoDB tables can be restored to any second",
  why: "A faulty release overwrites items in every zone at once; only point-in-time recovery brings them back.",
  remedy: "Set pointInTimeRecovery: { enabled: true }, and pointInTimeRecovery: true on each replica.",
  severity: "medium",
  domain: "data-protection",
  // Recovery is switched on per Region: a replica does not inherit it.
  planned: requires({
    [type]: allOf(isTrue("pointInTimeRecovery.enabled"), inEach("replicas", isTrue("pointInTimeRecovery"))),
    [replica]: isTrue("pointInTimeRecovery"),
  }),
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
        name: "recoverable, the block as a list",
        resources: [{ type, props: { pointInTimeRecovery: [{ enabled: "true" }] } }],
      },
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
