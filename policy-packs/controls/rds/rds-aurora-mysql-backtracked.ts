import type { Control } from "../model/control";
import { allOf, when } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isNoneOf, isAtLeast, matches } from "../requirements/scalars";
import { isUnset } from "../requirements/presence";
import { rdsCluster } from "../facts/rds";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

const canBeBacktracked = allOf(
  matches("engine", /^aurora(-mysql)?$/, "Aurora MySQL"),
  isNoneOf("engineMode", ["serverless", "global"]),
  isUnset("globalClusterIdentifier"),
);

export const rdsAuroraMysqlBacktracked: Control = {
  id: "rds-aurora-mysql-backtracked",
  title: "Aurora MySQL can be turned back without a restore",
  why: "After a faulty statement a cluster is back where it was within minutes, where a restore takes hours.",
  remedy:
    "Set backtrackWindow to the seconds to keep, 259200 at most. It must be there when the cluster is made.",
  severity: "low",
  domain: "data-protection",
  // Neither Serverless v1 nor a member of a global database can be backtracked.
  planned: decided(
    requires({ [rdsCluster]: when(canBeBacktracked, isAtLeast("backtrackWindow", 1, { unset: 0 })) }),
  ),
  examples: examplesOf(rdsCluster, {
    bad: {
      "left out, which is off": { engine: "aurora-mysql" },
      "off, as text": { engine: "aurora-mysql", backtrackWindow: "0" },
    },
    good: {
      "a day": { engine: "aurora-mysql", backtrackWindow: 86400 },
      "a member of a global database": { engine: "aurora-mysql", globalClusterIdentifier: "orders" },
      "another engine": { engine: "aurora-postgresql" },
    },
  }),
};
