import { resolve } from "node:path";
import type { Io } from "../../terminal/io";
import { UserError } from "../../terminal/user-error";
import { rootAt } from "../project/project";
import type { Engine } from "./engine";
import type { EvaluatedPreview } from "./evaluate-plan";
import type { PreviewChoice } from "./evaluate-preview";

/** What the options of a command say of what is previewed: an organization's stacks, or one program by itself. */
export interface TargetChoice extends PreviewChoice {
  readonly program?: string;
  readonly config?: readonly string[];
  readonly "type-check"?: boolean;
  readonly answers?: string;
  readonly timeout?: string;
  readonly "with-credentials"?: boolean;
}

/** Options of every command that previews. */
export const programOptions = {
  program: {
    type: "string",
    value: "DIR",
    help: "the Pulumi program there instead; --stack names its stack",
  },
  config: {
    type: "string",
    multiple: true,
    value: "KEY=VALUE",
    help: "configuration of --program, besides its files",
  },
} as const;

export function evaluateChoice(engine: Engine, values: TargetChoice, io: Io): Promise<EvaluatedPreview> {
  const { program } = values;
  if (program !== undefined) return ofProgram().evaluateProgram(engine, { ...values, program }, io);
  for (const option of ["config", "type-check", "answers", "timeout", "with-credentials"] as const)
    if (values[option] !== undefined)
      throw new UserError(`--${option} is for a program of its own: name its folder with --program.`);
  return ofOrganization().evaluatePreview(engine, values, io);
}

/** Where the records of what is previewed lie, such as its baseline. */
export const recordsRoot = ({ program }: Pick<TargetChoice, "program">, cwd: string): string =>
  program === undefined ? rootAt(cwd) : resolve(cwd, program);

/* eslint-disable @typescript-eslint/no-require-imports -- judging knows every type of the provider, which a command's help needs not */
const ofProgram = () => require("./evaluate-program") as typeof import("./evaluate-program");
const ofOrganization = () => require("./evaluate-preview") as typeof import("./evaluate-preview");
