import { controlSchema } from "../../../policy-packs/crossguard/policies";
import { judges, type Control } from "../../../policy-packs/controls/model/control";
import {
  settingsPolicyName,
  settingsSchema,
  type PropertySchema,
} from "../../../policy-packs/controls/model/settings-schema";
import { levels } from "./policy-config";

/** What may be under one name of the configuration file: a level, or an object with one. */
export interface PolicySchema {
  readonly description: string;
  readonly level: PropertySchema;
  readonly entry: PropertySchema;
}

const level: PropertySchema = {
  type: "string",
  description: "mandatory stops, advisory only tells, disabled switches off.",
  enum: [...levels],
};

const policy = (
  description: string,
  properties: Readonly<Record<string, PropertySchema>> = {},
): PolicySchema => ({
  description,
  level,
  entry: {
    type: "object",
    description,
    properties: { enforcementLevel: level, ...properties },
    additionalProperties: false,
  },
});

/** By the names that the configuration file may hold. */
export const policySchemas = (controls: readonly Control[]): Readonly<Record<string, PolicySchema>> => ({
  all: policy("The level of everything that is not named."),
  [settingsPolicyName]: policy("The settings of all controls.", settingsSchema),
  ...Object.fromEntries(controls.filter(judges).map(({ id, title }) => [id, policy(title, controlSchema)])),
});

/** The schema of the whole file, for editors. */
export const policyConfigSchema = (controls: readonly Control[]) => ({
  $schema: "http://json-schema.org/draft-07/schema#",
  title:
    "Palisade: levels and settings of the controls, for pulumi --policy-pack-config and palisade preview",
  type: "object",
  properties: Object.fromEntries(
    Object.entries(policySchemas(controls)).map(([name, { description, level, entry }]) => [
      name,
      { description, anyOf: [level, entry] },
    ]),
  ),
  additionalProperties: false,
});
