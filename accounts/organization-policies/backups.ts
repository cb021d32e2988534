import type { Account, Organization } from "../account";
import { partitionOf } from "../../policy-packs/controls/model/partitions";
import type { OrganizationPolicy, PolicyDocument } from "./organization-policy";
import { assigned } from "./setting";

/** In every account that is backed up and each of its Regions; the baseline makes it. */
export const backupVault = "palisade";
/** What AWS Backup works as there. */
export const backupRole = "palisade-backup";

/** Whether the backup policy reaches an account. */
export const isBackedUp = ({ environment }: Account): boolean => environment === "production";

interface Rule {
  readonly name: string;
  /** Hours apart, so that one has begun before the next. */
  readonly schedule: string;
  readonly deleteAfterDays: number;
  readonly coldAfterDays?: number;
}

const rules: readonly Rule[] = [
  { name: "daily", schedule: "cron(0 5 ? * * *)", deleteAfterDays: 35 },
  { name: "weekly", schedule: "cron(0 7 ? * 1 *)", deleteAfterDays: 98 },
  // AWS keeps what has become cold for 90 days at least.
  { name: "monthly", schedule: "cron(0 9 1 * ? *)", coldAfterDays: 30, deleteAfterDays: 400 },
];

/** How long every recovery point of the policy is kept at least, in days. */
export const shortestRetention = Math.min(...rules.map(({ deleteAfterDays }) => deleteAfterDays));

export const backupPolicies: readonly OrganizationPolicy[] = [
  {
    type: "BACKUP_POLICY",
    name: "palisade-backup",
    description: "Production is backed up daily, weekly and monthly, with a copy in the other Region",
    units: ({ accounts }) => [...new Set(accounts.filter(isBackedUp).map(({ unit }) => unit))],
    content: ({ homeRegion, recoveryRegion }) => ({
      plans: {
        "palisade-home": plan(homeRegion, recoveryRegion),
        "palisade-recovery": plan(recoveryRegion, homeRegion),
      },
    }),
  },
];

/** Backs up what one Region holds and copies it to the other. */
const plan = (from: Organization["homeRegion"], to: string): PolicyDocument => ({
  regions: assigned([from]),
  rules: Object.fromEntries(rules.map((rule) => [rule.name, ruleDocument(rule, vaultArn(to))])),
  selections: {
    tags: {
      production: {
        iam_role_arn: assigned(`arn:${partitionOf(from)}:iam::$account:role/${backupRole}`),
        tag_key: assigned("environment"),
        tag_value: assigned(["production"]),
      },
    },
  },
});

const ruleDocument = (rule: Rule, copy: string): PolicyDocument => ({
  schedule_expression: assigned(rule.schedule),
  start_backup_window_minutes: assigned("60"),
  complete_backup_window_minutes: assigned("720"),
  target_backup_vault_name: assigned(backupVault),
  lifecycle: lifecycle(rule),
  // The name is the ARN too: without target_backup_vault_arn AWS would take it in lower case.
  copy_actions: { [copy]: { target_backup_vault_arn: assigned(copy), lifecycle: lifecycle(rule) } },
});

const lifecycle = ({ coldAfterDays, deleteAfterDays }: Rule): PolicyDocument => ({
  ...(coldAfterDays !== undefined && { move_to_cold_storage_after_days: assigned(String(coldAfterDays)) }),
  delete_after_days: assigned(String(deleteAfterDays)),
});

/** AWS Backup puts the account in. */
const vaultArn = (region: string) =>
  `arn:${partitionOf(region)}:backup:${region}:$account:backup-vault:${backupVault}`;
