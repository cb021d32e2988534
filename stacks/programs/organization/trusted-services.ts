import { hasModule, hasSetting } from "../../../policy-packs/controls/facts/partition-lacks";
import type { Partition } from "../../../policy-packs/controls/model/partitions";

const trusted: readonly string[] = [
  "access-analyzer.amazonaws.com",
  "account.amazonaws.com",
  "backup.amazonaws.com",
  "cloudtrail.amazonaws.com",
  "config.amazonaws.com",
  "config-multiaccountsetup.amazonaws.com",
  "guardduty.amazonaws.com",
  "malware-protection.guardduty.amazonaws.com",
  "iam.amazonaws.com",
  "inspector2.amazonaws.com",
  "ipam.amazonaws.com",
  "macie.amazonaws.com",
  "ram.amazonaws.com",
  "securityhub.amazonaws.com",
  "sso.amazonaws.com",
  "tagpolicies.tag.amazonaws.com",
];

/** Those that the security account administers; GuardDuty and Security Hub are delegated by calls of their own. */
export const delegatedServices: readonly string[] = [
  "access-analyzer.amazonaws.com",
  "config.amazonaws.com",
  "config-multiaccountsetup.amazonaws.com",
];

const types: readonly string[] = [
  "SERVICE_CONTROL_POLICY",
  "RESOURCE_CONTROL_POLICY",
  "TAG_POLICY",
  "BACKUP_POLICY",
  "AISERVICES_OPT_OUT_POLICY",
  "DECLARATIVE_POLICY_EC2",
];

const policy = "aws:organizations/policy:Policy";

/** Whether a partition's organizations know policies of a type. */
export const hasPolicyType = (partition: Partition, type: string): boolean =>
  hasSetting(partition, policy, "type", type);

export const policyTypes = (partition: Partition): readonly string[] =>
  types.filter((type) => hasPolicyType(partition, type));

/** Services that may act in every account on the organization's behalf, as far as a partition has them. */
export const trustedServices = (partition: Partition): readonly string[] =>
  trusted.filter((principal) => hasModule(partition, principal.split(".")[0] ?? ""));
