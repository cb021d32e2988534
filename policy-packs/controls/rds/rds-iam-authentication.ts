import type { Control } from "../model/control";
import { isTrue, matches } from "../requirements/scalars";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const authenticated = when(
  matches("engine", /^(aurora.*|mysql|postgres|mariadb)$/, "an engine with IAM authentication"),
  isTrue("iamDatabaseAuthenticationEnabled"),
);

export const rdsIamAuthentication: Control = {
  id: "rds-iam-authentication",
  title: "RDS databases take IAM credentials",
  why: "A token of fifteen minutes that CloudTrail knows of replaces passwords that are shared and never changed.",
  remedy:
    "Set iamDatabaseAuthenticationEnabled: true and grant rds_iam or the AWSAuthenticationPlugin to the users.",
  severity: "medium",
  domain: "identity",
  // Oracle, SQL Server and Db2 have no such authentication.
  planned: requires({ [rdsInstance]: authenticated, [rdsCluster]: authenticated }),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      {
        name: "off, as text",
        resources: [
          { type: rdsCluster, props: { engine: "aurora-mysql", iamDatabaseAuthenticationEnabled: "false" } },
        ],
      },
    ],
    good: [
      {
        name: "an instance",
        resources: [
          { type: rdsInstance, props: { engine: "mysql", iamDatabaseAuthenticationEnabled: true } },
        ],
      },
      { name: "an engine without it", resources: [{ type: rdsInstance, props: { engine: "oracle-ee" } }] },
    ],
  },
};
