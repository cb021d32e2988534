import type { Policy, ReportViolation, ResourceValidation, StackValidation } from "@pulumi/policy";
import { completeConfiguration, type PackConfiguration } from "../controls/model/pack-configuration";
import type { Enforcement } from "../controls/model/enforcement";
import type { Settings } from "../controls/model/resource";
import { settingsPolicyName, settingsSchema, type PropertySchema } from "../controls/model/settings-schema";
import { reportViolation } from "./report-violation";

/** The pack's settings, once the policy that carries them has been asked. */
export interface HeldSettings {
  configured?: PackConfiguration;
}

/**
 * Carries what concerns all controls. The SDK gives a policy its own configuration only, and it asks the policies of a
 * pack in their order, so this one comes first and puts down what it was given for the others.
 */
export function settingsPolicy(
  held: HeldSettings,
): Policy & { validateResource: ResourceValidation; validateStack: StackValidation } {
  const take = (given: Partial<Settings & Enforcement>) => {
    held.configured = completeConfiguration(given);
  };
  return {
    name: settingsPolicyName,
    description: "The settings of all controls of this pack are sound",
    severity: "critical",
    enforcementLevel: "mandatory",
    configSchema: configSchema(settingsSchema),
    validateResource: (args) => take(args.getConfig()),
    validateStack: (args, report) => {
      const given: Partial<Settings & Enforcement> = args.getConfig();
      take(given);
      refuseUnknown(given, settingsSchema, report);
    },
  };
}

export const configSchema = (properties: Readonly<Record<string, PropertySchema>>) => ({
  properties: { ...properties },
});

/** The CLI checks the settings that it knows and passes over the others: a misspelt one would silently do nothing. */
export function refuseUnknown(given: object, known: object, report: ReportViolation): void {
  const fields = Object.keys(known);
  for (const name of Object.keys(given))
    if (!fields.includes(name))
      reportViolation(report, {
        message: `the setting "${name}" is not known; the settings here are ${fields.join(", ")}`,
        level: "mandatory",
      });
}
