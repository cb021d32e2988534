import type { Control } from "../model/control";
import { isNoneOf } from "../requirements/scalars";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { requires } from "../requirements/requires";

const defaults = [
  "admin",
  "administrator",
  "awsuser",
  "postgres",
  "root",
  "mysql",
  "mariadb",
  "oracle",
  "rdsadmin",
  "sa",
  "user",
];

export const rdsAdministratorNotDefault: Control = {
  id: "rds-administrator-not-default",
  title: "RDS administrators have a name of their own",
  why: "Half of a login is known where every database has the administrator that the manuals show.",
  remedy: "Give username or masterUsername a name that no manual shows.",
  severity: "low",
  domain: "identity",
  // A database that is restored or copied has its source's administrator, and then the name is left out.
  planned: requires({
    [rdsInstance]: isNoneOf("username", defaults),
    [rdsCluster]: isNoneOf("masterUsername", defaults),
  }),
  examples: {
    bad: [
      {
        name: "PostgreSQL's",
        resources: [{ type: rdsInstance, props: { engine: "postgres", username: "postgres" } }],
      },
      {
        name: "MySQL's, on a cluster",
        resources: [{ type: rdsCluster, props: { engine: "aurora-mysql", masterUsername: "admin" } }],
      },
    ],
    good: [
      { name: "a name of its own", resources: [{ type: rdsInstance, props: { username: "orders_owner" } }] },
      {
        name: "a cluster from a snapshot",
        resources: [{ type: rdsCluster, props: { snapshotIdentifier: "before-release" } }],
      },
    ],
  },
};
