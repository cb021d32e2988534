import { join, relative } from "node:path";
import type { Failure } from "../preview/plan";
import { firstUserFrame } from "../preview/source-position";
import type { ProgramReport } from "./program-report";
import type { Project } from "./project";
import type { MissingConfiguration } from "./stack-configuration";

/** Everything that a stack's configuration lacks, each once: what the project declares, and what the program requires. */
export function missingConfiguration(
  declared: readonly MissingConfiguration[],
  reports: readonly ProgramReport[],
  of: Project,
  stack: string,
): readonly Omit<Failure, "stack">[] {
  const places = new Map(declared.map(({ key, source }) => [key, source]));
  for (const report of reports)
    if (report.kind === "missing" && !places.has(report.key))
      places.set(report.key, firstUserFrame(report.stack));
  const file = relative(of.root, join(of.configurationDirectory, `Pulumi.${stack}.yaml`));
  return [...places].map(([key, source]) => {
    const short = key.startsWith(`${of.name}:`) ? key.slice(of.name.length + 1) : key;
    return {
      message: `configuration ${short} is required and missing: give it with --config ${short}=VALUE, or in ${file}`,
      source,
    };
  });
}
