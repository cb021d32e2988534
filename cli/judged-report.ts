import { join, resolve } from "node:path";
import { severities } from "../policy-packs/controls/model/control";
import { projectRoot } from "../stacks/project-root";
import { baselineOf } from "./baseline/baseline-of";
import { buildReport } from "./build-report";
import { choice } from "./choice";
import { declared, type Choice, type Declared } from "./declared";
import type { Engine } from "./engine";
import { findings } from "./findings";
import type { Io } from "./io";
import { configuredControls } from "./policy-config";
import { policyConfigFile } from "./policy-config-file";
import { progress } from "./progress";
import { redaction } from "./redact";
import { redactedError, redactedReport } from "./redacted-report";
import type { Report } from "./report";
import type { SavedPreview } from "./saved-preview";
import { selectedStacks } from "./selected-stacks";
import { UserError } from "./user-error";
import { version } from "./version";
import { withoutGaps } from "./without-gaps";

/** What the options of a command say of a preview. */
export interface PreviewChoice extends Choice {
  readonly stack?: readonly string[];
  readonly "fail-on"?: string;
  readonly "policy-config"?: string;
  readonly engine?: string;
  readonly simulate?: boolean;
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
}

export interface JudgedPreview {
  readonly report: Report;
  /** Made when it is asked for; see `savedPreview` for the key. */
  readonly saved: (key?: string) => SavedPreview;
}

/**
 * Plans every wanted stack and lets the controls judge it. What comes back holds no secret; errors that are thrown hold
 * none either.
 */
export const judgedReport = async (engine: Engine, values: PreviewChoice, io: Io): Promise<Report> =>
  (await judgedPreview(engine, values, io)).report;

/** The report, and besides it what a diff needs. */
export async function judgedPreview(engine: Engine, values: PreviewChoice, io: Io): Promise<JudgedPreview> {
  const started = performance.now();
  const asked = values["fail-on"];
  const failOn = asked === undefined ? undefined : choice("--fail-on", asked, severities);
  const { cwd } = io;
  const { config, file } = policyConfigFile(engine.controls, values, cwd);
  const configured = configuredControls(engine.controls, config, failOn);
  const { accepts, entries } = baselineOf(values, projectRoot(), io);
  const all = declared(engine, values, cwd);
  const only = selectedStacks(
    values.stack,
    all.deployments.map(({ stack }) => stack),
  );
  const plan = withoutGaps(await planned(engine, all, only, values, io), all.deployments, only);
  const hide = redaction(plan.secrets);
  try {
    const { controls, switchedOff, consequence } = configured;
    const settings = configured.settings(engine.settings(all.organization, all.deployments));
    const { accounts } = all.organization;
    const report = buildReport({
      ...all,
      version: version(),
      plan,
      controls,
      judgements: findings({
        plan,
        controls,
        settings,
        accounts,
        cwd,
        only,
        consequence,
      }),
      selected: only === undefined ? null : (values.stack ?? null),
      only,
      failOn: configured.failOn,
      policyConfig: file === null ? null : { file, switchedOff },
      cwd,
      seconds: (performance.now() - started) / 1000,
    });
    const redacted = accepts(redactedReport(report, hide));
    return {
      report: redacted,
      saved(key) {
        /* eslint-disable @typescript-eslint/no-require-imports -- loaded when a preview is saved */
        const { savedPreview } = require("./saved-preview") as typeof import("./saved-preview");
        /* eslint-enable @typescript-eslint/no-require-imports */
        const { organization } = all;
        return savedPreview(
          { report: redacted, organization, plan, only, hide, cwd, baseline: entries },
          key,
        );
      },
    };
  } catch (error) {
    throw redactedError(error, hide);
  }
}

async function planned(
  engine: Engine,
  { organization, directory, deployments }: Declared,
  only: readonly string[] | undefined,
  values: PreviewChoice,
  io: Io,
) {
  const by = choice("--engine", values.engine ?? "hermetic", ["hermetic", "pulumi"]);
  if (values.simulate === true && by !== "pulumi")
    throw new UserError("--simulate is about the real engine: it goes with --engine pulumi.");
  const rootDirectory = projectRoot();
  const line = progress(io.stderr);
  try {
    const options = {
      organization,
      deployments,
      only,
      rootDirectory,
      configurationDirectory: join(rootDirectory, "stacks", "config"),
      onProgress: line.show,
    };
    return by === "hermetic"
      ? await engine.preview(options)
      : await engine.previewWithPulumi({
          ...options,
          directory: resolve(io.cwd, directory),
          sample: values.sample,
          simulate: values.simulate ?? false,
        });
  } finally {
    line.clear();
  }
}
