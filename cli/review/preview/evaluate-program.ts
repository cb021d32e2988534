import { relative, resolve } from "node:path";
import { defaultSettings, type DeclaredAccount } from "../../../policy-packs/controls/model/resource";
import { assumedOrganization } from "../../../stacks/standalone/assumed-organization";
import type { PreviewedProgram } from "../../../stacks/standalone/preview-program";
import type { Engine } from "./engine";
import type { Io } from "../../terminal/io";
import type { JudgingChoice } from "../judging/judging-rules";
import { planEvaluator, type EvaluatedPreview } from "./evaluate-plan";
import { progress } from "../../terminal/progress";
import { redaction } from "../redaction/redact";
import { programControls } from "./program-controls";
import { UserError } from "../../terminal/user-error";

/** What the options of a command say of one program's preview. */
export interface ProgramChoice extends JudgingChoice {
  readonly program: string;
  readonly stack?: readonly string[];
  readonly config?: readonly string[];
  readonly "type-check"?: boolean;
  readonly organization?: string;
  readonly engine?: string;
}

/**
 * Plans a program that knows nothing of Palisade and lets those controls judge it that need no declared organization.
 * What comes back holds no secret, nor does what the program printed, which is shown only when it fails.
 */
export async function evaluateProgram(
  engine: Engine,
  values: ProgramChoice,
  io: Io,
): Promise<EvaluatedPreview> {
  const started = performance.now();
  refuseOthers(values);
  const evaluate = planEvaluator(engine.controls, values, resolve(io.cwd, values.program), io);
  const previewed = await planProgram(engine, values, io);
  const { stack, output } = previewed;
  if (previewed.plan.failures.length > 0 && output.trim() !== "")
    io.printError(withPrefix(redaction(previewed.plan.secrets)(output), stack));
  const { controls, left } = programControls(engine.controls);
  return evaluate(
    {
      ...assumedOrganization(previewed),
      plan: withNote(previewed.plan, stack, left),
      directory: shortPath(values.program, io.cwd),
      settings: assumedSettings(previewed),
      selected: null,
      // Whether something is missing from an account cannot be said of one program.
      only: [stack],
      started,
    },
    (control) => controls.includes(control),
  );
}

function refuseOthers({ organization, sample, stack, engine }: ProgramChoice): void {
  if (engine === "pulumi")
    throw new UserError("--program is previewed by the hermetic engine; leave out --engine pulumi.");
  if (organization !== undefined || sample !== undefined)
    throw new UserError("--program previews one program on its own; leave out --organization and --sample.");
  if (stack && stack.length > 1) throw new UserError("--program previews one stack: name one with --stack.");
}

async function planProgram(engine: Engine, values: ProgramChoice, io: Io): Promise<PreviewedProgram> {
  const line = progress(io.stderr);
  const stack = values.stack?.[0];
  try {
    return await engine.previewProgram({
      directory: resolve(io.cwd, values.program),
      stack,
      configuration: values.config,
      env: io.env,
      typeCheck: values["type-check"],
      onProgress: (resources) => line.show({ stack: stack ?? "", done: 0, total: 1, resources }),
    });
  } finally {
    line.clear();
  }
}

/** The accounts that the program works in, as if they were declared; no tags are required, because none are declared. */
function assumedSettings(previewed: PreviewedProgram) {
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

const withPrefix = (output: string, stack: string): string =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => `[${stack}] ${line}`)
    .join("\n");

function shortPath(directory: string, cwd: string): string {
  const path = resolve(cwd, directory);
  const short = relative(cwd, path);
  return (short.startsWith("..") ? path : short || ".").replaceAll("\\", "/");
}
