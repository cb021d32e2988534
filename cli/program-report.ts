import { relative, resolve } from "node:path";
import { defaultSettings, type DeclaredAccount } from "../policy-packs/controls/model/resource";
import { severities } from "../policy-packs/controls/model/control";
import { assumedOrganization } from "../stacks/foreign/assumed-organization";
import type { PreviewedProgram } from "../stacks/foreign/preview-program";
import { buildReport } from "./build-report";
import { choice } from "./choice";
import type { Engine } from "./engine";
import { findings } from "./findings";
import type { Io } from "./io";
import { progress } from "./progress";
import { redaction } from "./redact";
import { redactedError, redactedReport } from "./redacted-report";
import type { Report } from "./report";
import { judgeable } from "./undeclared-controls";
import { UserError } from "./user-error";
import { version } from "./version";

/** What the options of a command say of one program's preview. */
export interface ProgramChoice {
  readonly program: string;
  readonly stack?: readonly string[];
  readonly config?: readonly string[];
  readonly organization?: string;
  readonly sample?: string;
  readonly "fail-on"?: string;
}

/**
 * Plans a program that knows nothing of Palisade and lets those controls judge it that need no declared organization.
 * What comes back holds no secret, nor does what the program printed, which is shown only when it fails.
 */
export async function programReport(engine: Engine, values: ProgramChoice, io: Io): Promise<Report> {
  const started = performance.now();
  const { cwd } = io;
  const failOn = choice("--fail-on", values["fail-on"] ?? "low", ["low", "medium", "high", "critical"]);
  refuseOthers(values);
  const previewed = await planned(engine, values, io);
  const { stack, output } = previewed;
  const { organization, deployments } = assumedOrganization(previewed);
  const hide = redaction(previewed.plan.secrets);
  try {
    if (previewed.plan.failures.length > 0 && output.trim() !== "")
      io.printError(printed(hide(output), stack));
    const { controls, left } = judgeable(engine.controls);
    const plan = withNote(previewed.plan, stack, left);
    const report = buildReport({
      organization,
      deployments,
      directory: shown(values.program, cwd),
      version: version(),
      plan,
      controls,
      judgements: findings({
        plan,
        controls,
        settings: settings(previewed),
        accounts: organization.accounts,
        cwd,
        // Whether something is missing from an account cannot be said of one program.
        only: [stack],
        consequence: ({ severity }) =>
          severities.indexOf(severity) >= severities.indexOf(failOn) ? "fail" : "warn",
      }),
      selected: null,
      failOn,
      cwd,
      seconds: (performance.now() - started) / 1000,
    });
    return redactedReport(report, hide);
  } catch (error) {
    throw redactedError(error, hide);
  }
}

function refuseOthers({ organization, sample, stack }: ProgramChoice): void {
  if (organization !== undefined || sample !== undefined)
    throw new UserError("--program previews one program on its own; leave out --organization and --sample.");
  if (stack && stack.length > 1) throw new UserError("--program previews one stack: name one with --stack.");
}

async function planned(engine: Engine, values: ProgramChoice, io: Io): Promise<PreviewedProgram> {
  const line = progress(io.stderr);
  const stack = values.stack?.[0];
  try {
    return await engine.previewProgram({
      directory: resolve(io.cwd, values.program),
      stack,
      configuration: values.config,
      env: io.env,
      onProgress: (resources) => line.show({ stack: stack ?? "", done: 0, total: 1, resources }),
    });
  } finally {
    line.clear();
  }
}

/** The accounts that the program works in, as if they were declared; no tags are required, because nobody declared any. */
function settings(previewed: PreviewedProgram) {
  const { accounts } = assumedOrganization(previewed).organization;
  return {
    ...defaultSettings,
    requiredTags: [],
    accounts: Object.fromEntries(
      accounts.map(
        ({ id, name, regions, environment, dataClassification, stacks }): [string, DeclaredAccount] => [
          id,
          { name, regions, environment, dataClassification, stacks },
        ],
      ),
    ),
  };
}

const withNote = (plan: PreviewedProgram["plan"], stack: string, left: readonly string[]) => ({
  ...plan,
  stacks: plan.stacks.map((planned) => ({
    ...planned,
    notes: [
      ...planned.notes,
      { stack, message: `no organization is declared, so these controls do not judge: ${left.join(", ")}` },
    ],
  })),
});

const printed = (output: string, stack: string): string =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => `[${stack}] ${line}`)
    .join("\n");

function shown(directory: string, cwd: string): string {
  const path = resolve(cwd, directory);
  const short = relative(cwd, path);
  return (short.startsWith("..") ? path : short || ".").replaceAll("\\", "/");
}
