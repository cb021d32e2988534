import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isAtLeast, isAtMost, isTrue } from "../requirements/scalars";

const block = "aws:emr/blockPublicAccessConfiguration:BlockPublicAccessConfiguration";
const ranges = "permittedPublicSecurityGroupRuleRanges";

export const emrPublicAccessBlocked: Control = {
  id: "emr-public-access-blocked",
  title: "EMR clusters stay closed to the internet",
  why: "The block keeps a cluster from starting with a port open to everyone.",
  remedy: "Leave the block on; open a port to known addresses.",
  severity: "high",
  domain: "network",
  // The clause permits port 22 alone.
  planned: requires({
    [block]: allOf(
      isTrue("blockPublicSecurityGroupRules"),
      inEach(ranges, allOf(isAtLeast("minRange", 22), isAtMost("maxRange", 22))),
    ),
  }),
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
  examples: examplesOf(block, {
    bad: {
      "switched off": { blockPublicSecurityGroupRules: false },
      "all ports permitted, as text": {
        blockPublicSecurityGroupRules: "true",
        permittedPublicSecurityGroupRuleRanges: [{ minRange: "0", maxRange: "65535" }],
      },
      "a port above that of SSH": {
        blockPublicSecurityGroupRules: true,
        permittedPublicSecurityGroupRuleRanges: [{ minRange: 22, maxRange: 23 }],
      },
      "a port below that of SSH": {
        blockPublicSecurityGroupRules: true,
        permittedPublicSecurityGroupRuleRanges: [{ minRange: 21, maxRange: 22 }],
      },
    },
    good: {
      "switched on": { blockPublicSecurityGroupRules: true },
      "the port of SSH, which AWS permits by default": {
        blockPublicSecurityGroupRules: "true",
        permittedPublicSecurityGroupRuleRanges: { minRange: 22, maxRange: 22 },
      },
    },
  }),
};
