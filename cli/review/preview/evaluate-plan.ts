import type { Organization } from "../../../accounts/account";
import { severities, type Control } from "../../../policy-packs/controls/model/control";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import type { Plan } from "../../../stacks/preview/plan";
import type { Deployment } from "../../../stacks/model/program";
import { baselineOf, type BaselineChoice } from "../baseline/baseline-of";
import { buildReport } from "../judging/build-report";
import { choice } from "../../terminal/choice";
import { findings } from "../judging/findings";
import type { Io } from "../../terminal/io";
import { configuredControls } from "../policy-config/policy-config";
import { policyConfigFile } from "../policy-config/policy-config-file";
import { redaction } from "../redaction/redact";
import { redactedError, redactedReport } from "../redaction/redacted-report";
import type { Report } from "../report/report";
import type { SavedPreview } from "../saved-preview/saved-preview";
import { version } from "../../terminal/version";

/** What the options of a command say of how a plan is judged. */
export interface JudgingChoice extends BaselineChoice {
  readonly "fail-on"?: string;
  readonly "policy-config"?: string;
  readonly sample?: string;
}

export interface Planned {
  readonly plan: Plan;
  readonly organization: Organization;
  readonly deployments: readonly Deployment[];
  /** Of the organization's files or of the program, as it is shown. */
  readonly directory: string;
  readonly settings: Settings;
  /** The globs of `--stack`, and the names of the stacks to report on; see `findings`. */
  readonly selected: readonly string[] | null;
  readonly only?: readonly string[];
  /** Controls that have no question to ask of this plan. */
  readonly without?: (control: Control) => boolean;
  /** When the work began, as `performance.now()`. */
  readonly started: number;
}

export interface JudgedPreview {
  readonly report: Report;
  /** Made when it is asked for; see `savedPreview` for the key. */
  readonly saved: (key?: string) => SavedPreview;
}

/**
 * Lets the controls judge a plan, as the configuration and the baseline below `root` say. Both are read at once, so that a
 * mistake in them is told before the work. What comes back holds no secret; errors that are thrown hold none either.
 */
export function planJudge(
  catalogue: readonly Control[],
  values: JudgingChoice,
  root: string,
  io: Io,
): (planned: Planned) => JudgedPreview {
  const { cwd } = io;
  const asked = values["fail-on"];
  const failOn = asked === undefined ? undefined : choice("--fail-on", asked, severities);
  const { config, file } = policyConfigFile(catalogue, values, cwd, root);
  const { consequence, switchedOff, ...configured } = configuredControls(catalogue, config, failOn);
  const { accepts, entries } = baselineOf(values, root, io);

  return ({ plan, organization, deployments, directory, selected, only, without, started, settings }) => {
    const hide = redaction(plan.secrets);
    try {
      const controls = configured.controls.filter(
        (control) => control.planned !== undefined && without?.(control) !== true,
      );
      const { accounts } = organization;
      const judging = { plan, controls, accounts, cwd, only, consequence };
      const report = buildReport({
        ...{ organization, directory, deployments, plan, controls, selected, only, cwd },
        version: version(),
        judgements: findings({ ...judging, settings: configured.settings(settings) }),
        failOn: configured.failOn,
        policyConfig: file === null ? null : { file, switchedOff },
        seconds: (performance.now() - started) / 1000,
      });
      const redacted = accepts(redactedReport(report, hide));
      return {
        report: redacted,
        saved(key) {
          // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded when a preview is saved
          const { savedPreview } =
            require("../saved-preview/saved-preview") as typeof import("../saved-preview/saved-preview");
          return savedPreview(
            { report: redacted, organization, plan, only, hide, cwd, baseline: entries },
            key,
          );
        },
      };
    } catch (error) {
      throw redactedError(error, hide);
    }
  };
}
