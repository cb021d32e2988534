import type { Control } from "../model/control";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const types = [
  "aws:rds/snapshot:Snapshot",
  "aws:rds/snapshotCopy:SnapshotCopy",
  "aws:rds/clusterSnapshot:ClusterSnapshot",
  "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
] as const;
const [snapshot, copy] = types;

export const rdsSnapshotPrivate: Control = {
  id: "rds-snapshot-private",
  title: "Database snapshots are not public",
  why: "Anyone who restores a public snapshot has the whole database, in an account of their own.",
  remedy:
    'List accounts in sharedAccounts and never "all"; what is encrypted with a key of your own can\'t be made public.',
  severity: "critical",
  domain: "data-protection",
  // rds-snapshot-not-shared keeps the same from being done by hand.
  planned: requires(Object.fromEntries(types.map((type) => [type, excludes("sharedAccounts", "all")]))),
  examples: {
    bad: [
      { name: "everybody", resources: [{ type: snapshot, props: { sharedAccounts: ["all"] } }] },
      {
        name: "a copy for an account and everybody",
        resources: [{ type: copy, props: { sharedAccounts: ["444455556666", "all"] } }],
      },
      { name: "a copy of one", resources: [{ type: types[3], props: { sharedAccounts: ["all"] } }] },
      {
        name: "a snapshot of a cluster",
        resources: [{ type: types[2], props: { sharedAccounts: ["all"] } }],
      },
    ],
    good: [
      { name: "no one else", resources: [{ type: snapshot, props: { dbInstanceIdentifier: "orders" } }] },
      { name: "another account", resources: [{ type: copy, props: { sharedAccounts: ["444455556666"] } }] },
    ],
  },
};
