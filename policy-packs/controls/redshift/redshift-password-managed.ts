import type { Control } from "../model/control";
import { allOf, anyOf, when } from "../requirements/combined";
import { isSet, isNotGiven } from "../requirements/presence";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const namespace = "aws:redshiftserverless/namespace:Namespace";

export const redshiftPasswordManaged: Control = {
  id: "redshift-password-managed",
  title: "Redshift keeps the administrator's password in Secrets Manager",
  why: "A password that passes through a program stays in its state, its logs and somebody's shell history.",
  remedy: "Set manageMasterPassword (manageAdminPassword for a namespace) to true and drop the password.",
  severity: "high",
  domain: "data-protection",
  // A cluster from a snapshot has its source's password.
  planned: requires({
    [cluster]: allOf(
      isNotGiven("masterPassword"),
      isNotGiven("masterPasswordWo"),
      anyOf(
        "manageMasterPassword must be true",
        isTrue("manageMasterPassword"),
        isSet("snapshotIdentifier"),
        isSet("snapshotArn"),
      ),
    ),
    [namespace]: allOf(
      isNotGiven("adminUserPassword"),
      isNotGiven("adminUserPasswordWo"),
      when(isSet("adminUsername"), isTrue("manageAdminPassword")),
    ),
  }),
  examples: {
    bad: [
      {
        name: "a password in the program",
        resources: [{ type: cluster, props: { masterPassword: "Example-only-1" } }],
      },
      { name: "no one manages it", resources: [{ type: cluster, props: { masterUsername: "owner" } }] },
      {
        name: "a namespace's",
        resources: [
          { type: namespace, props: { adminUsername: "owner", adminUserPassword: "Example-only-1" } },
        ],
      },
      {
        name: "a namespace whose password no one manages",
        resources: [{ type: namespace, props: { adminUsername: "owner" } }],
      },
      {
        name: "a namespace's password that is only written",
        resources: [
          {
            type: namespace,
            props: {
              adminUsername: "owner",
              manageAdminPassword: true,
              adminUserPasswordWo: "Example-only-1",
            },
          },
        ],
      },
      {
        name: "a namespace's password beside a managed one",
        resources: [
          {
            type: namespace,
            props: { adminUsername: "owner", manageAdminPassword: true, adminUserPassword: "Example-only-1" },
          },
        ],
      },
      {
        name: "a password that is only written",
        resources: [
          { type: cluster, props: { manageMasterPassword: true, masterPasswordWo: "Example-only-1" } },
        ],
      },
      {
        name: "a password beside a managed one",
        resources: [
          { type: cluster, props: { manageMasterPassword: true, masterPassword: "Example-only-1" } },
        ],
      },
    ],
    good: [
      { name: "managed", resources: [{ type: cluster, props: { manageMasterPassword: true } }] },
      {
        name: "from a snapshot",
        resources: [{ type: cluster, props: { snapshotIdentifier: "before-release" } }],
      },
      {
        name: "a namespace that IAM alone opens",
        resources: [{ type: namespace, props: { namespaceName: "reports" } }],
      },
      {
        name: "a namespace's, managed",
        resources: [{ type: namespace, props: { adminUsername: "owner", manageAdminPassword: "true" } }],
      },
      {
        name: "a namespace without an administrator",
        resources: [{ type: namespace, props: { namespaceName: "analytics" } }],
      },
      {
        name: "from another account's snapshot",
        resources: [
          { type: cluster, props: { snapshotArn: "arn:aws:redshift:us-east-1:111122223333:snapshot:a/b" } },
        ],
      },
    ],
  },
};
