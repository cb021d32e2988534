import type { Control } from "../model/control";
import { anyOf } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isNoneOf } from "../requirements/scalars";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";

export const redshiftDatabaseNotDefault: Control = {
  id: "redshift-database-not-default",
  title: "Redshift databases have a name of their own",
  why: "A login is tried against dev first, because every cluster has it that was made without a thought.",
  remedy: "Give databaseName a name of its own; it can't be changed later.",
  severity: "low",
  domain: "data-protection",
  // Left out, AWS makes the database dev, unless the cluster is made from a snapshot.
  planned: requires({
    [cluster]: anyOf(
      'databaseName must not be "dev", which is what AWS takes when it is left out',
      isNoneOf("databaseName", ["dev"], { unset: "dev" }),
      isSet("snapshotIdentifier"),
      isSet("snapshotArn"),
    ),
  }),
  examples: examplesOf(cluster, {
    bad: { "left out": { nodeType: "ra3.large" }, written: { databaseName: "dev", snapshotIdentifier: "" } },
    good: {
      "a name of its own": { databaseName: "reports" },
      "from a snapshot": { snapshotIdentifier: "before-release" },
    },
  }),
};
