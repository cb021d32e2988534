import { join } from "node:path";
import { projectRoot } from "../../stacks/project-root";
import { buildReport } from "../build-report";
import { choice } from "../choice";
import type { Arguments, Command } from "../command";
import { declared, type Declared } from "../declared";
import { engine as realEngine, type Engine } from "../engine";
import { findings } from "../findings";
import type { Io } from "../io";
import { progress } from "../progress";
import { redaction } from "../redact";
import { redactedError, redactedReport } from "../redacted-report";
import type { Report } from "../report";
import { json } from "../reporters/json";
import { sarif } from "../reporters/sarif";
import type { Style } from "../reporters/style";
import { text, verdictLine } from "../reporters/text";
import { selectedStacks } from "../selected-stacks";
import { outcome } from "../verdict";
import { version } from "../version";
import { withoutGaps } from "../without-gaps";
import { writeOutput } from "../write-output";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  format: { type: "string", value: "FORMAT", help: "text (default), json or sarif" },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    help: "write the report there; the verdict goes to stderr",
  },
  "fail-on": { type: "string", value: "SEVERITY", help: "low (default), medium, high or critical" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  sample: { type: "string", value: "NAME", help: "preview a sample instead, such as flawed" },
} as const;

type Given = Arguments<typeof options>["values"];

const formats = { text, json, sarif } as const satisfies Record<
  string,
  (report: Report, style: Style) => string
>;

export const previewWith = (engine: Engine): Command<typeof options> => ({
  summary: "Plan every stack offline and let the controls judge it",
  options,
  async run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "sarif"]);
    const report = await judgedReport(engine, values, io);
    show(formats[format], report, values.output, io);
    return outcome(report);
  },
});

export const preview = previewWith(realEngine);

async function judgedReport(engine: Engine, values: Given, io: Io): Promise<Report> {
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
      judgements: findings({ plan, controls, settings, accounts, cwd, only }),
      selected: only === undefined ? null : (values.stack ?? null),
      only,
      failOn,
      cwd,
      seconds: (performance.now() - started) / 1000,
    });
    return redactedReport(report, hide);
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

function show(
  render: (report: Report, style: Style) => string,
  report: Report,
  output: string | undefined,
  io: Io,
): void {
  if (output === undefined) {
    io.print(render(report, io.stdout));
    return;
  }
  writeOutput(io.cwd, output, render(report, { colour: false, columns: 100 }));
  io.printError(verdictLine(report, io.stderr));
}
