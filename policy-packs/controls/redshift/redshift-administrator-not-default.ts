import type { Control } from "../model/control";
import { isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const namespace = "aws:redshiftserverless/namespace:Namespace";

export const redshiftAdministratorNotDefault: Control = {
  id: "redshift-administrator-not-default",
  title: "Redshift administrators have a name of their own",
  why: "Half of a login is known where every warehouse has the administrator that the manuals show.",
  remedy: "Give masterUsername or adminUsername a name that no manual shows.",
  severity: "low",
  domain: "identity",
  // Left out, AWS calls a namespace's administrator admin; a cluster without one is made from a snapshot.
  planned: requires({
    [cluster]: isNoneOf("masterUsername", ["awsuser"]),
    [namespace]: isNoneOf("adminUsername", ["admin"], { unset: "admin" }),
  }),
  examples: {
    bad: [
      { name: "a cluster's", resources: [{ type: cluster, props: { masterUsername: "awsuser" } }] },
      {
        name: "a namespace's, by default",
        resources: [{ type: namespace, props: { namespaceName: "reports" } }],
      },
    ],
    good: [
      {
        name: "a name of its own",
        resources: [{ type: cluster, props: { masterUsername: "reports_owner" } }],
      },
      { name: "a namespace's", resources: [{ type: namespace, props: { adminUsername: "reports_owner" } }] },
    ],
  },
};
