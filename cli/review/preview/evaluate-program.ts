import { resolve } from "node:path";
import { assumedOrganization } from "../../../stacks/standalone/assumed-organization";
import type { PreviewedProgram } from "../../../stacks/standalone/previewed-program";
import type { Engine } from "./engine";
import type { Io } from "../../terminal/io";
import type { JudgingChoice } from "../judging/judging-rules";
import { planEvaluator, type EvaluatedPreview } from "./evaluate-plan";
import { progress } from "../../terminal/progress";
import { undeclaredSettings } from "../judging/declarations";
import { redaction } from "../redaction/redact";
import { rootAt } from "../project/project";
import { shownPath } from "../../terminal/shown-path";
import { UserError } from "../../terminal/user-error";

/** What the options of a command say of one program's preview. */
export interface ProgramChoice extends JudgingChoice {
  readonly program: string;
  readonly stack?: readonly string[];
  readonly config?: readonly string[];
  readonly "type-check"?: boolean;
  readonly answers?: string;
  readonly timeout?: string;
  readonly "with-credentials"?: boolean;
  readonly organization?: string;
  readonly engine?: string;
}

/**
 * Plans a program that knows nothing of Palisade and lets the controls judge it; a note names those that need a declared
 * organization. What comes back holds no secret, nor does what the program printed, which is shown only when it fails.
 */
export async function evaluateProgram(
  engine: Engine,
  values: ProgramChoice,
  io: Io,
): Promise<EvaluatedPreview> {
  const started = performance.now();
  refuseOthers(values);
  const folder = resolve(io.cwd, values.program);
  const catalogue = engine.controls(rootAt(folder));
  const evaluate = planEvaluator(catalogue, values, folder, io);
  const previewed = await planProgram(engine, values, io);
  const { stack, output } = previewed;
  if (previewed.plan.failures.length > 0 && output.trim() !== "")
    io.printError(withPrefix(redaction(previewed.plan.secrets)(output), stack));
  return evaluate({
    ...assumedOrganization(previewed),
    plan: previewed.plan,
    directory: shownPath(folder, io.cwd),
    settings: undeclaredSettings,
    selected: null,
    // Whether something is missing from an account cannot be said of one program.
    only: [stack],
    started,
  });
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
      answers: values.answers === undefined ? undefined : resolve(io.cwd, values.answers),
      stallSeconds: seconds(values.timeout),
      withCredentials: values["with-credentials"],
      onProgress: (resources) => line.show({ stack: stack ?? "", done: 0, total: 1, resources }),
    });
  } finally {
    line.clear();
  }
}

function seconds(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^[1-9]\d{0,4}$/.test(given))
    throw new UserError(`--timeout ${given}: must be a number of seconds, such as 600`);
  return Number(given);
}

const withPrefix = (output: string, stack: string): string =>
  output
    .trimEnd()
    .split("\n")
    .map((line) => `[${stack}] ${line}`)
    .join("\n");
