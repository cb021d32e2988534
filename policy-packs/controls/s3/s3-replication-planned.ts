import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const bucketArn = "arn:{partition}:s3:::records";

export const s3ReplicationPlanned = prevented({
  id: "s3-replication-planned",
  title: "Buckets replicate only as planned",
  why: "Replication carries every new object into another account, quietly and for ever.",
  remedy: "Plan an aws.s3.BucketReplicationConfig.",
  severity: "high",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "ReplicationIsPlanned",
      actions: ["s3:PutReplicationConfiguration"],
      to: exemptByDefault,
      unaffected: ["s3:ReplicateDelete"],
      allowed: [
        { name: "a look at it", action: "s3:GetReplicationConfiguration", resource: bucketArn },
        {
          name: "an object replicated as planned",
          caller: "workload",
          action: "s3:ReplicateObject",
          resource: "arn:{partition}:s3:::records/1",
        },
        { name: "a lifecycle rule", action: "s3:PutLifecycleConfiguration", resource: bucketArn },
      ],
    }),
  ],
});
