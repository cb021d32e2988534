import { severities, type Control } from "../../../policy-packs/controls/model/control";
import { choice } from "../../terminal/choice";
import type { Io } from "../../terminal/io";
import type { Scope } from "../baseline/apply-baseline";
import { baselineOf, type AppliedBaseline, type BaselineChoice } from "../baseline/baseline-of";
import { configuredControls, type ConfiguredControls } from "../policy-config/policy-config";
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
  const given = values["fail-on"];
  const failOn = given === undefined ? undefined : choice("--fail-on", given, severities);
  const { config, file } = policyConfigFile(catalogue, values, io.cwd, root);
  const configured = configuredControls(catalogue, config, failOn);
  return {
    ...configured,
    policyConfig: file === null ? null : { file, switchedOff: configured.switchedOff.map(({ id }) => id) },
    baseline: baselineOf(values, root, io, scope),
  };
}
