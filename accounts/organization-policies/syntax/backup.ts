import { z } from "zod";
import { group, list, parts, single } from "./operators";

const number = (least: number) =>
  single(
    z
      .string()
      .regex(/^\d{1,9}$/, "must be a whole number")
      .refine((text) => Number(text) >= least, `must be ${String(least)} or more`),
  );
const arn = (pattern: RegExp, what: string) =>
  single(z.string().regex(pattern, `must be the ARN of ${what}`));
const truth = single(z.enum(["true", "false"]));
const name = /^[A-Za-z0-9_.-]{1,50}$/;

/** What has become cold stays so for 90 days at least. */
const coldDays = 90;
const daysOf = (given: unknown): number =>
  Number((given as { "@@assign"?: string } | undefined)?.["@@assign"] ?? NaN);

const lifecycle = group({
  move_to_cold_storage_after_days: number(1),
  delete_after_days: number(1),
  opt_in_to_archive_for_supported_resources: truth,
}).check(({ value, issues }) => {
  if (daysOf(value.delete_after_days) < daysOf(value.move_to_cold_storage_after_days) + coldDays)
    issues.push({
      code: "custom",
      path: ["delete_after_days", "@@assign"],
      message: `must be ${String(coldDays)} days or more after the move to cold storage`,
      input: value,
    });
});

const vault = /^arn:aws[a-z-]*:backup:[a-z0-9-]+:(\$account|\d{12}):backup-vault:[A-Za-z0-9_-]{2,50}$/;

const tags = parts(
  group({ tag_key: single(z.string().min(1)), tag_value: single(z.string()) }),
  /^.{1,128}$/,
);

const rule = group({
  schedule_expression: single(
    z.string().regex(/^cron\((\S+ ){5}\S+\)$/, "must be cron(...) with six fields"),
  ),
  target_backup_vault_name: single(z.string().regex(/^[A-Za-z0-9_-]{2,50}$/, "is no vault's name")),
  target_logically_air_gapped_backup_vault_arn: arn(
    /^arn:aws[a-z-]*:backup:\$region:\$account:backup-vault:.+$/,
    "an air-gapped vault, with $region and $account",
  ),
  start_backup_window_minutes: number(60),
  complete_backup_window_minutes: number(1),
  enable_continuous_backup: truth,
  lifecycle: lifecycle.optional(),
  copy_actions: parts(
    group({ target_backup_vault_arn: arn(vault, "a vault"), lifecycle: lifecycle.optional() }),
    vault,
  ).optional(),
  recovery_point_tags: tags.optional(),
  index_actions: group({ resource_types: list(z.enum(["EBS", "S3"])) }).optional(),
});

const iamRole = arn(/^arn:aws[a-z-]*:iam::(\$account|\d{12}):role\/.+$/, "a role");
const resourceType = z
  .string()
  .regex(/^(\*|arn:aws[a-z-]*:[a-z0-9-]+:.+)$/, "must be * or the ARN pattern of a type");
const condition = z.record(
  z.string(),
  group({ condition_key: single(z.string()), condition_value: single(z.string()) }),
);
const conditions = group({
  string_equals: condition.optional(),
  string_not_equals: condition.optional(),
  string_like: condition.optional(),
  string_not_like: condition.optional(),
}).optional();

const selections = group({
  tags: parts(
    group({ iam_role_arn: iamRole, tag_key: single(z.string()), tag_value: list(z.string()), conditions }),
    name,
  ).optional(),
  resources: parts(
    group({
      iam_role_arn: iamRole,
      resource_types: list(resourceType),
      not_resource_types: list(resourceType),
      conditions,
    }),
    name,
  ).optional(),
}).refine(({ tags: byTag, resources }) => !byTag || !resources, "has tags or resources, not both");

/** AWS Organizations user guide, "Backup policy syntax and examples"; malware scans are left out. */
export const backupSyntax = z.strictObject({
  plans: parts(
    group({
      rules: parts(rule, name).optional(),
      regions: list(z.string().regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, "is no Region")),
      selections: selections.optional(),
      advanced_backup_settings: group({
        ec2: group({ windows_vss: single(z.enum(["enabled", "disabled"])) }).optional(),
      }).optional(),
      backup_plan_tags: tags.optional(),
    }),
    name,
  ),
});
