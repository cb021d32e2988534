import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PreviewedProgram, ProgramOptions } from "./previewed-program";
import { project, type Project } from "./project";
import { runProgram } from "./run-program";

/**
 * Plans a Pulumi program that is none of ours, in a process of its own, with its own SDK and packages. A program that
 * fails is a failure in the result; a project that cannot be started is `CouldNotRun`.
 */
export async function previewProgram(options: ProgramOptions): Promise<PreviewedProgram> {
  const of = project(options.directory);
  const typeCheck = typesAreChecked(options);
  const first = await runProgram(of, options, { typeCheck, textOutputs: true, standIns: false });
  const { failures } = first.previewed.plan;
  if (first.lacksConfiguration)
    return (await runProgram(of, options, { typeCheck, textOutputs: true, standIns: true })).previewed;
  if (failures.length === 0 || first.isFinal) return first.previewed;
  // The const enums of a package have values only when the compiler has read its types, a type error may well be what a
  // failure comes from, and so may text that stands for an unknown where a program reads more out of it.
  const checked = typeCheck || isTypeScript(of);
  if (checked === typeCheck && !first.hasTextOutputs) return first.previewed;
  const other = { typeCheck: checked, textOutputs: false, standIns: false };
  return (await runProgram(of, options, other)).previewed;
}

/** The SDK's own variable decides where it is set. */
const typesAreChecked = ({ typeCheck, env }: ProgramOptions): boolean =>
  typeCheck === true || (env.PULUMI_NODEJS_TRANSPILE_ONLY ?? "true") !== "true";

const isTypeScript = ({ directory, root, runtime }: Project): boolean =>
  (runtime.typescript || runtime.nodeargs?.includes("ts-node") === true) &&
  (existsSync(join(root, runtime.tsconfig ?? "tsconfig.json")) ||
    readdirSync(directory).some((name) => /\.[cm]?ts$/.test(name)));
