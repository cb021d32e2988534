import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { rdsInstance, rdsCluster } from "../facts/rds";
import { requires } from "../requirements/requires";

const copied = isTrue("copyTagsToSnapshot");

export const rdsTagsCopiedToSnapshots: Control = {
  id: "rds-tags-copied-to-snapshots",
  title: "Snapshots of RDS databases have the tags of the database",
  why: "A snapshot without its owner and classification is kept by no rule and found by no inventory.",
  remedy: "Set copyTagsToSnapshot: true.",
  severity: "low",
  domain: "data-protection",
  // AWS ignores the setting of an instance in an Aurora cluster and takes the cluster's.
  planned: requires({ [rdsInstance]: copied, [rdsCluster]: copied }),
  examples: {
    bad: [
      { name: "left out, which is off", resources: [{ type: rdsInstance, props: { engine: "postgres" } }] },
      { name: "off, as text", resources: [{ type: rdsCluster, props: { copyTagsToSnapshot: "false" } }] },
    ],
    good: [
      { name: "an instance", resources: [{ type: rdsInstance, props: { copyTagsToSnapshot: true } }] },
      {
        name: "a cluster, as text",
        resources: [{ type: rdsCluster, props: { copyTagsToSnapshot: "true" } }],
      },
    ],
  },
};
