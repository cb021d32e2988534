import { severities } from "./control";
import type { Enforcement } from "./enforcement";
import { defaultSettings, type Settings } from "./resource";

/** The policy that carries what concerns all controls; every pack holds it, and holds it first. */
export const settingsPolicyName = "palisade";

/** The part of JSON Schema that Pulumi takes for a policy's configuration and that we need. */
export interface PropertySchema {
  readonly type: "string" | "integer" | "boolean" | "array" | "object";
  readonly description?: string;
  readonly enum?: string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: PropertySchema;
  readonly properties?: Record<string, PropertySchema>;
  readonly required?: string[];
  /** A schema for the values of a map; false where `properties` are all there are. */
  readonly additionalProperties?: PropertySchema | false;
}

const stringSchema = (description: string, more: Partial<PropertySchema> = {}): PropertySchema => ({
  type: "string",
  description,
  ...more,
});
const stringListSchema = (description: string, items: Partial<PropertySchema> = {}): PropertySchema => ({
  type: "array",
  description,
  items: { type: "string", ...items },
});
const daysSchema = (what: string, standard: number, minimum: number, maximum: number): PropertySchema => ({
  type: "integer",
  description: `${what} Default: ${standard} days.`,
  minimum,
  maximum,
});

const region = { pattern: "^[a-z]{2}(-[a-z]+)+-[0-9]$" };

export const undeterminedSchema = stringSchema(
  'What happens when the control cannot judge because a value is unknown: "fail" stops, "warn" only tells.',
  { enum: ["fail", "warn"] },
);

/** The settings of all controls: what is under `palisade` in the configuration file. */
export const settingsSchema: Readonly<Record<keyof Settings | keyof Enforcement, PropertySchema>> = {
  severityThreshold: stringSchema("Findings of controls below this severity only warn. Default: low.", {
    enum: [...severities],
  }),
  undetermined: {
    type: "object",
    description:
      "What happens when a control cannot judge, by its severity. Default: critical and high fail, the others warn.",
    properties: Object.fromEntries(severities.map((severity) => [severity, undeterminedSchema])),
    additionalProperties: false,
  },
  uncovered: stringSchema(
    'What a resource does that no control looks at, in a preview: "fail" or "warn". Default: warn.',
    { enum: ["fail", "warn"] },
  ),
  requiredTags: stringListSchema(
    `Tag keys that main resources must carry. Default: ${defaultSettings.requiredTags?.join(", ") ?? "none"}.`,
  ),
  allowedRegions: stringListSchema(
    "Regions that resources may lie in, whatever their account declares.",
    region,
  ),
  contacts: stringListSchema("Shared mailboxes that may receive notifications."),
  accounts: {
    type: "object",
    description: "The organization's accounts, by id. `palisade preview` knows them from the organization.",
    additionalProperties: {
      type: "object",
      properties: {
        name: stringSchema("The account's name."),
        regions: stringListSchema("The Regions that it uses.", region),
        environment: stringSchema("Such as production."),
        dataClassification: stringSchema("Such as restricted."),
        management: { type: "boolean", description: "Whether it is the management account." },
        stacks: stringListSchema("Names of the stacks that belong to it."),
      },
      required: ["name", "regions", "environment", "dataClassification", "stacks"],
      additionalProperties: false,
    },
  },
  logRetentionDays: daysSchema(
    "How long log groups keep events at least.",
    defaultSettings.logRetentionDays,
    1,
    3653,
  ),
  backupRetentionDays: daysSchema(
    "How long databases keep backups at least.",
    defaultSettings.backupRetentionDays,
    1,
    35,
  ),
  keyDeletionDays: daysSchema(
    "How long a deleted KMS key can be rescued at least.",
    defaultSettings.keyDeletionDays,
    7,
    30,
  ),
  keyRotationDays: daysSchema(
    "How long KMS key material is used at most.",
    defaultSettings.keyRotationDays,
    90,
    2560,
  ),
  secretRotationDays: daysSchema(
    "How long a secret is used at most.",
    defaultSettings.secretRotationDays,
    1,
    1000,
  ),
};
