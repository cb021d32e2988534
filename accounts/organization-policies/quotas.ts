import type { Quota } from "../quotas";
import type { PolicyType } from "./organization-policy";

const source = "AWS Organizations user guide, Quotas for AWS Organizations";
const quota = (value: number): Quota => ({ value, source, asOf: "2026-11-23" });

interface PolicyQuotas {
  /** Of a document, spaces included. */
  readonly characters: Quota;
  /** Attached to one root, OU or account; inherited ones do not count. */
  readonly attached: Quota;
}

export const policyQuotas: Readonly<Record<PolicyType, PolicyQuotas>> = {
  DECLARATIVE_POLICY_EC2: { characters: quota(10_000), attached: quota(10) },
  TAG_POLICY: { characters: quota(10_000), attached: quota(10) },
  BACKUP_POLICY: { characters: quota(10_000), attached: quota(10) },
  AISERVICES_OPT_OUT_POLICY: { characters: quota(2_500), attached: quota(5) },
};
