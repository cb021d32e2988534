import type { CompiledPolicies } from "../../accounts/guardrails/compile/compiled-policies";
import type { Control } from "../../policy-packs/controls/model/control";
import type { Program } from "../../stacks/model/program";
import { declaredPolicies } from "../review/guardrails/declared-policies";
import { evaluateInputs } from "../review/inputs/evaluate-inputs";
import { engine, type Engine } from "../review/preview/engine";
import { evaluateChoice } from "../review/preview/evaluate-choice";
import type { Report } from "../review/report/report";
import { quietIo } from "./quiet-io";

export type { CompiledPolicies } from "../../accounts/guardrails/compile/compiled-policies";
export type { Finding, Report } from "../review/report/report";
export { UserError } from "../terminal/user-error";

export interface ProjectOptions {
  /** Folder of the organization's files; left out: that of the project which the working directory lies in. */
  readonly organization?: string;
  /** Left out: those that the project's `stacks/programs` exports, else those of the landing zone. */
  readonly programs?: readonly Program[];
  /** Beside the catalogue; left out: those that the project's `policy-packs/controls` exports. */
  readonly controls?: readonly Control[];
  /** Where paths begin; left out: the process's own. */
  readonly cwd?: string;
}

export interface PreviewOptions extends ProjectOptions {
  /** A single Pulumi program instead of an organization's stacks. */
  readonly program?: string;
  /** Globs of stack names; left out: all. */
  readonly stacks?: readonly string[];
  /** Configuration of `program`, as KEY=VALUE. */
  readonly config?: readonly string[];
  readonly baseline?: string;
  readonly policyConfig?: string;
  readonly failOn?: string;
}

/** Plans the stacks offline and lets the controls judge them, as `palisade preview` does; a mistake is a `UserError`. */
export async function preview(options: PreviewOptions = {}): Promise<Report> {
  const { organization, program, stacks, config, baseline, policyConfig, failOn } = options;
  const { report } = await evaluateChoice(
    engineOf(options),
    {
      organization,
      program,
      stack: stacks,
      config,
      baseline,
      "policy-config": policyConfig,
      "fail-on": failOn,
    },
    quietIo(options.cwd),
  );
  return report;
}

export interface JudgeOptions extends Omit<ProjectOptions, "programs"> {
  /** Files as `palisade judge` takes them, or resources as it takes them in a list. */
  readonly files?: readonly string[];
  readonly resources?: readonly JudgedResource[];
}

export interface JudgedResource {
  readonly type: string;
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Lets the controls judge what exists. */
export function judge(options: JudgeOptions): Promise<Report> {
  const { files = [], resources, organization } = options;
  const input = resources === undefined ? undefined : JSON.stringify(resources);
  return evaluateInputs(
    engineOf(options),
    [...files, ...(input === undefined ? [] : ["-"])],
    { organization },
    quietIo(options.cwd, input),
  );
}

export interface GuardrailOptions extends ProjectOptions {
  readonly quotas?: "new" | "old";
}

/** The organization policies that the controls come to, each attached at the highest unit where it holds. */
export const guardrails = (options: GuardrailOptions = {}): CompiledPolicies =>
  declaredPolicies(
    engineOf(options),
    { organization: options.organization, quotas: options.quotas },
    options.cwd ?? process.cwd(),
  ).policies;

function engineOf({ programs, controls }: ProjectOptions): Engine {
  const catalogue = () => engine.controls(undefined);
  return {
    ...engine,
    ...(programs && { programs: () => programs }),
    ...(controls && {
      controls: () => [...catalogue(), ...controls.filter((one) => !catalogue().includes(one))],
    }),
  };
}
