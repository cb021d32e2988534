import type { Control } from "../model/control";
import { allOf, anyOf } from "../requirements/combined";
import { isSet, isNotGiven } from "../requirements/presence";
import { isTrue, isOneOf } from "../requirements/scalars";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const cluster = "aws:docdb/cluster:Cluster";
const elastic = "aws:docdb/elasticCluster:ElasticCluster";
const copies = ["snapshotIdentifier", "globalClusterIdentifier", "restoreToPointInTime"];

export const docdbPasswordManaged: Control = {
  id: "docdb-password-managed",
  title: "DocumentDB keeps the master password in Secrets Manager and rotates it",
  why: "A password that passes through a program stays in its state, its logs and somebody's shell history.",
  remedy:
    "Set manageMasterUserPassword: true and drop masterPassword. For an elastic cluster set authType to SECRET_ARN and adminUserPassword to the secret's ARN.",
  severity: "high",
  domain: "data-protection",
  // A cluster that copies another has its password.
  planned: decided(
    requires({
      [cluster]: allOf(
        isNotGiven("masterPassword"),
        isNotGiven("masterPasswordWo"),
        anyOf(
          "manageMasterUserPassword must be true",
          isTrue("manageMasterUserPassword"),
          ...copies.map((copy) => isSet(copy)),
        ),
      ),
      [elastic]: isOneOf("authType", ["SECRET_ARN"]),
    }),
  ),
  examples: {
    bad: [
      {
        name: "a password in the program",
        resources: [{ type: cluster, props: { masterUsername: "owner", masterPassword: "example-only" } }],
      },
      { name: "no one manages it", resources: [{ type: cluster, props: { masterUsername: "owner" } }] },
      {
        name: "an elastic cluster's",
        resources: [{ type: elastic, props: { authType: "PLAIN_TEXT", adminUserPassword: "example-only" } }],
      },
      {
        name: "a password that is only written",
        resources: [
          { type: cluster, props: { manageMasterUserPassword: true, masterPasswordWo: "example-only" } },
        ],
      },
      {
        name: "a password beside a managed one",
        resources: [
          { type: cluster, props: { manageMasterUserPassword: true, masterPassword: "example-only" } },
        ],
      },
    ],
    good: [
      { name: "managed", resources: [{ type: cluster, props: { manageMasterUserPassword: true } }] },
      {
        name: "from a snapshot",
        resources: [{ type: cluster, props: { snapshotIdentifier: "before-release" } }],
      },
      {
        name: "an elastic cluster's secret",
        resources: [
          {
            type: elastic,
            props: {
              authType: "SECRET_ARN",
              adminUserPassword: "arn:aws:secretsmanager:us-east-1:111122223333:secret:owner-AbCdEf",
            },
          },
        ],
      },
      {
        name: "from an hour",
        resources: [
          { type: cluster, props: { restoreToPointInTime: { sourceClusterIdentifier: "orders" } } },
        ],
      },
      {
        name: "part of a global cluster",
        resources: [{ type: cluster, props: { globalClusterIdentifier: "orders" } }],
      },
    ],
  },
};
