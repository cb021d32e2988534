import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { all, some } from "../model/three-valued";
import { rdsCluster, rdsInstance } from "../facts/rds";

export const rdsPasswordManaged: Control = {
  id: "rds-password-managed",
  title: "RDS keeps the master password in Secrets Manager and rotates it",
  why: "A password that passes through a program stays in its state, its logs and somebody's shell history.",
  remedy: "Set manageMasterUserPassword: true and drop password and masterPassword.",
  severity: "high",
  domain: "data-protection",
  planned: each([rdsInstance, rdsCluster], (resource) =>
    all(
      () => passwords(resource),
      () => managed(resource),
    ),
  ),
  examples: {
    bad: [
      {
        name: "a password in the program",
        resources: [{ type: rdsInstance, props: { password: "example" } }],
      },
      { name: "no one manages it", resources: [{ type: rdsCluster, props: { masterUsername: "owner" } }] },
      {
        name: "nothing at the name of a source",
        resources: [{ type: rdsInstance, props: { snapshotIdentifier: null } }],
      },
      {
        name: "an empty name of a source, and none",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "", snapshotIdentifier: null } }],
      },
      {
        name: "a cluster's password that is only written",
        resources: [
          { type: rdsCluster, props: { manageMasterUserPassword: true, masterPasswordWo: "example-only" } },
        ],
      },
      {
        name: "a password that is only written",
        resources: [
          { type: rdsInstance, props: { manageMasterUserPassword: true, passwordWo: "example-only" } },
        ],
      },
    ],
    good: [
      { name: "an instance", resources: [{ type: rdsInstance, props: { manageMasterUserPassword: true } }] },
      { name: "a cluster", resources: [{ type: rdsCluster, props: { manageMasterUserPassword: true } }] },
      {
        name: "a replica has its source's",
        resources: [{ type: rdsInstance, props: { replicateSourceDb: "orders" } }],
      },
      {
        name: "from an hour",
        resources: [
          { type: rdsCluster, props: { restoreToPointInTime: { sourceClusterIdentifier: "orders" } } },
        ],
      },
      {
        name: "a replica",
        resources: [{ type: rdsCluster, props: { replicationSourceIdentifier: "orders" } }],
      },
      {
        name: "part of a global cluster",
        resources: [{ type: rdsCluster, props: { globalClusterIdentifier: "orders" } }],
      },
    ],
  },
};

const passwordProperties = ["password", "passwordWo", "masterPassword", "masterPasswordWo"];

/** That one is given is the problem, so its value is never read, known or not. */
const passwords = ({ props }: Resource): readonly string[] =>
  passwordProperties
    .filter((property) => property in props)
    .map((property) => `${property} must not be given`);

/** These come with the master user of what they copy, and a global database cannot have its password managed. */
const copies = [
  "replicateSourceDb",
  "replicationSourceIdentifier",
  "snapshotIdentifier",
  "restoreToPointInTime",
  "globalClusterIdentifier",
];

const managed = ({ props }: Resource): readonly string[] =>
  some(
    [
      () => props.manageMasterUserPassword === true,
      () => some(copies, (property) => !["", null, undefined].includes(props[property])),
    ],
    (check) => check(),
  )
    ? []
    : ["manageMasterUserPassword must be true"];
