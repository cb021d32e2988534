import { severities, type Control } from "../../../policy-packs/controls/model/control";
import { choice } from "../../terminal/choice";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import type { Scope } from "../baseline/apply-baseline";
import { baselineOf, type AppliedBaseline, type BaselineChoice } from "../baseline/baseline-of";
import { exceptionsOf } from "../exceptions/exceptions-of";
import { configuredControls, type ConfiguredControls, type FailOn } from "../policy-config/policy-config";
import { policyConfigFile } from "../policy-config/policy-config-file";
import type { Report } from "../report/report";

/** What the options of a command say of how things are judged. */
export interface JudgingChoice extends BaselineChoice {
  readonly "fail-on"?: string;
  readonly "policy-config"?: string;
  readonly sample?: string;
}

export interface JudgingRules extends ConfiguredControls {
  readonly policyConfig: Report["policyConfig"];
  readonly baseline: AppliedBaseline;
  readonly applyExceptions: (report: Report) => Report;
}

/**
 * The catalogue, configuration and baseline below `root`, as the options choose them. All are read at once, so that a
 * mistake in them is reported before the work begins.
 */
export function judgingRules(
  catalogue: readonly Control[],
  values: JudgingChoice,
  root: string,
  io: Io,
  scope?: Scope,
): JudgingRules {
  const failOn = parseFailOn(values["fail-on"]);
  const { config, file } = policyConfigFile(catalogue, values, io.cwd, root);
  const configured = configuredControls(catalogue, config, failOn);
  return {
    ...configured,
    policyConfig: file === null ? null : { file, switchedOff: configured.switchedOff.map(({ id }) => id) },
    baseline: baselineOf(values, root, io, scope),
    applyExceptions: exceptionsOf(configured, catalogue, root, io, scope),
  };
}

/** "high", "uncovered" or both, separated by a comma. */
function parseFailOn(given: string | undefined): FailOn {
  const words = given
    ?.split(",")
    .map((word) => choice("--fail-on", word.trim(), [...severities, "uncovered"]));
  const limits = severities.filter((severity) => words?.includes(severity));
  if (limits.length > 1)
    throw new UserError(`--fail-on takes one severity, and here are two: ${limits.join(", ")}`);
  return {
    ...(limits[0] === undefined ? {} : { severity: limits[0] }),
    ...(words?.includes("uncovered") ? { uncovered: true as const } : {}),
  };
}
