import type { Control } from "../model/control";
import { bucketTypes } from "../facts/bucket";
import { inEach } from "../requirements/blocks";
import { isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const [bucket, older] = bucketTypes;
const replication = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";
const enabled = isOneOf("status", ["Enabled"]);
const destination = { bucket: "arn:aws:s3:::copy" };

export const s3ReplicationEnabled: Control = {
  id: "s3-replication-enabled",
  title: "Replications are switched on",
  why: "A rule that is off is taken for the copy that would have saved the data.",
  remedy: 'Set the status of the rules to "Enabled", or drop the replication.',
  severity: "low",
  domain: "data-protection",
  // Whether a bucket must be replicated at all is no question of a plan: S3.7 asks it of every bucket.
  planned: requires({
    [replication]: inEach("rules", enabled),
    [bucket]: inEach("replicationConfiguration.rules", enabled),
    [older]: inEach("replicationConfigurations.rules", enabled),
  }),
  examples: {
    bad: [
      {
        name: "off",
        resources: [
          { type: replication, props: { bucket: "data", rules: [{ status: "Disabled", destination }] } },
        ],
      },
      {
        name: "one of two off, inline",
        resources: [
          {
            type: bucket,
            props: {
              replicationConfiguration: {
                role: "r",
                rules: [
                  { status: "Enabled", destination },
                  { status: "Disabled", destination },
                ],
              },
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on",
        resources: [
          { type: replication, props: { bucket: "data", rules: [{ status: "Enabled", destination }] } },
        ],
      },
      {
        name: "on, the deprecated type",
        resources: [
          {
            type: older,
            props: { replicationConfigurations: [{ role: "r", rules: [{ status: "Enabled" }] }] },
          },
        ],
      },
      { name: "none", resources: [{ type: bucket, props: {} }] },
    ],
  },
};
