import { join } from "node:path";
import { severities } from "../policy-packs/controls/model/control";
import { projectRoot } from "../stacks/project-root";
import { buildReport } from "./build-report";
import { choice } from "./choice";
import { declared, type Choice, type Declared } from "./declared";
import type { Engine } from "./engine";
import { findings } from "./findings";
import type { Io } from "./io";
import { progress } from "./progress";
import { redaction } from "./redact";
import { redactedError, redactedReport } from "./redacted-report";
import type { Report } from "./report";
import type { SavedPreview } from "./saved-preview";
import { selectedStacks } from "./selected-stacks";
import { version } from "./version";
import { withoutGaps } from "./without-gaps";

/** What the options of a command say of a preview. */
export interface PreviewChoice extends Choice {
  readonly stack?: readonly string[];
  readonly "fail-on"?: string;
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
  const failOn = choice("--fail-on", values["fail-on"] ?? "low", ["low", "medium", "high", "critical"]);
  const { cwd } = io;
  const all = declared(engine, values, cwd);
  const only = selectedStacks(
    values.stack,
    all.deployments.map(({ stack }) => stack),
  );
  const plan = withoutGaps(await planned(engine, all, only, io), all.deployments, only);
  const hide = redaction(plan.secrets);
  try {
    const { controls } = engine;
    const settings = engine.settings(all.organization, all.deployments);
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
        consequence: ({ severity }) =>
          severities.indexOf(severity) >= severities.indexOf(failOn) ? "fail" : "warn",
      }),
      selected: only === undefined ? null : (values.stack ?? null),
      only,
      failOn,
      cwd,
      seconds: (performance.now() - started) / 1000,
    });
    const redacted = redactedReport(report, hide);
    return {
      report: redacted,
      saved(key) {
        /* eslint-disable @typescript-eslint/no-require-imports -- loaded when a preview is saved */
        const { savedPreview } = require("./saved-preview") as typeof import("./saved-preview");
        const { baselineEntries } = require("./baseline-entries") as typeof import("./baseline-entries");
        /* eslint-enable @typescript-eslint/no-require-imports */
        const baseline = baselineEntries(projectRoot());
        const { organization } = all;
        return savedPreview({ report: redacted, organization, plan, only, hide, cwd, baseline }, key);
      },
    };
  } catch (error) {
    throw redactedError(error, hide);
  }
}

async function planned(
  engine: Engine,
  { organization, deployments }: Declared,
  only: readonly string[] | undefined,
  io: Io,
) {
  const rootDirectory = projectRoot();
  const line = progress(io.stderr);
  try {
    return await engine.preview({
      organization,
      deployments,
      only,
      rootDirectory,
      configurationDirectory: join(rootDirectory, "stacks", "config"),
      onProgress: line.show,
    });
  } finally {
    line.clear();
  }
}
