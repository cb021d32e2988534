import type { Control } from "../model/control";
import { exampleArn } from "../model/example";
import { isOwnKey } from "../requirements/keys";
import { requires } from "../requirements/requires";

const cluster = "aws:redshift/cluster:Cluster";
const namespace = "aws:redshiftserverless/namespace:Namespace";
const grant = "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant";
const own = isOwnKey("kmsKeyId");

export const redshiftEncryptedWithOwnKey: Control = {
  id: "redshift-encrypted-with-own-key",
  title: "Redshift is encrypted with a key of your own",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy: "Set kmsKeyId to the ARN of the data key.",
  severity: "medium",
  domain: "data-protection",
  // A cluster that is switched to plain is a finding of redshift-cluster-encrypted. A grant is for the copies of snapshots in another Region.
  planned: requires({ [cluster]: own, [namespace]: own, [grant]: own }),
  examples: {
    bad: [
      { name: "AWS's key", resources: [{ type: cluster, props: { encrypted: true } }] },
      {
        name: "AWS's key by its alias",
        resources: [{ type: namespace, props: { kmsKeyId: "alias/aws/redshift" } }],
      },
      {
        name: "snapshots in another Region with AWS's key",
        resources: [{ type: grant, props: { snapshotCopyGrantName: "west" } }],
      },
    ],
    good: [
      {
        name: "a cluster",
        resources: [{ type: cluster, props: { encrypted: true, kmsKeyId: exampleArn("key") } }],
      },
      { name: "a namespace", resources: [{ type: namespace, props: { kmsKeyId: "alias/data" } }] },
    ],
  },
};
