import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const emrPublicAccessBlocked = prevented({
  id: "emr-public-access-blocked",
  title: "EMR clusters stay closed to the internet",
  why: "The block keeps a cluster from starting with a port open to everyone.",
  remedy: "Leave the block on; open a port to known addresses.",
  severity: "high",
  domain: "network",
  denied: [
    reserved({
      sid: "EmrBlockStays",
      actions: ["elasticmapreduce:PutBlockPublicAccessConfiguration"],
      to: exemptByDefault,
      unaffected: ["elasticmapreduce:PutManagedScalingPolicy"],
      allowed: [
        { name: "a look at it", action: "elasticmapreduce:GetBlockPublicAccessConfiguration" },
        { name: "a cluster", action: "elasticmapreduce:RunJobFlow" },
        {
          name: "a cluster ended",
          action: "elasticmapreduce:TerminateJobFlows",
          resource: "arn:{partition}:elasticmapreduce:{region}:{account}:cluster/j-0123456789",
        },
      ],
    }),
  ],
});
