import { judges, type Control, type Severity } from "../../../policy-packs/controls/model/control";
import { completeConfiguration } from "../../../policy-packs/controls/model/pack-configuration";
import {
  enforcementOf,
  type Enforced,
  type Enforcement,
} from "../../../policy-packs/controls/model/enforcement";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { settingsPolicyName } from "../../../policy-packs/controls/model/settings-schema";

export const levels = ["advisory", "mandatory", "remediate", "disabled"] as const;
export type Level = (typeof levels)[number];

/** A configuration file of policy packs, in Pulumi's own format. */
export type PolicyConfig = Readonly<Record<string, Level | PolicyEntry>>;

export interface PolicyEntry {
  readonly enforcementLevel?: Level;
  readonly [property: string]: unknown;
}

/**
 * What a configuration makes of the catalogue: the same under the hermetic preview and in a pack. Controls that
 * judge nothing are left out, because a configuration has no say in what AWS itself refuses.
 */
export interface ConfiguredControls {
  readonly controls: readonly Control[];
  readonly switchedOff: readonly Control[];
  readonly failOn: Severity;
  readonly failOnUncovered: boolean;
  readonly settings: (declared: Settings) => Settings;
  readonly consequence: (control: Control, status: "fail" | "undetermined") => Enforced;
}

/** What a command line says of what fails a run. */
export interface FailOn {
  readonly severity?: Severity;
  readonly uncovered?: true;
}

/** `failOn`, from the command line, outweighs what the file says. */
export function configuredControls(
  controls: readonly Control[],
  config: PolicyConfig,
  failOn: FailOn = {},
): ConfiguredControls {
  const given = propertiesOf(config, settingsPolicyName) as Partial<Settings & Enforcement>;
  const { enforcement, settings } = completeConfiguration(given);
  const judging = controls.filter(judges);
  const isOff = ({ id }: Control) => levelOf(config, id) === "disabled";
  const threshold = failOn.severity ?? enforcement.severityThreshold;
  return {
    controls: judging.filter((control) => !isOff(control)),
    switchedOff: judging.filter(isOff),
    failOn: threshold,
    failOnUncovered: failOn.uncovered ?? enforcement.uncovered === "fail",
    // The organization's own files know its accounts and mailboxes better than a copy of them.
    settings: (declared) => ({
      ...declared,
      ...Object.fromEntries(Object.entries(settings).filter(([name]) => name in given)),
      ...(declared.accounts && { accounts: declared.accounts }),
      ...(declared.contacts && { contacts: declared.contacts }),
    }),
    consequence: ({ id, severity }, status) =>
      levelOf(config, id) === "advisory"
        ? "warn"
        : enforcementOf(
            severity,
            status,
            { ...enforcement, severityThreshold: threshold },
            propertiesOf(config, id).undetermined as Enforced | undefined,
          ),
  };
}

/** As the Pulumi CLI decides it: what the file says of the policy, else of all, else what the pack says. */
export const levelOf = (config: PolicyConfig, policy: string): Level =>
  ownLevel(config[policy]) ?? ownLevel(config.all) ?? "mandatory";

const ownLevel = (entry: Level | PolicyEntry | undefined): Level | undefined =>
  typeof entry === "string" ? entry : entry?.enforcementLevel;

function propertiesOf(config: PolicyConfig, policy: string): Readonly<Record<string, unknown>> {
  const entry = config[policy];
  if (entry === undefined || typeof entry === "string") return {};
  const { enforcementLevel: _, ...properties } = entry;
  return properties;
}
