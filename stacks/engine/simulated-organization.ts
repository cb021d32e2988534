import { join } from "node:path";
import type { Plan } from "../preview/plan";
import { cloud } from "../simulated-cloud/cloud";
import { simulationVariables } from "../simulated-cloud/variables";
import { organizationProject, type ProjectOptions } from "./organization-project";
import type { Engine } from "./find-engine";
import { runPulumi, type PulumiRun } from "./run-pulumi";
import { scratch } from "./scratch";

/** An organization whose stacks the real engine previews, deploys and takes down in a simulated cloud. */
export interface SimulatedOrganization {
  /** Folder of the project, to which the engine's source positions are relative. */
  readonly project: string;
  readonly cloud: string;
  /** Runs any command of the CLI on a stack, which is made when there is none of that name yet. */
  run(stack: string, command: readonly string[], given?: RunSettings): Promise<PulumiRun>;
  dispose(): void;
}

export interface RunSettings {
  /** What goes wrong meanwhile, such as "error@5". */
  readonly faults?: string;
  readonly signal?: AbortSignal;
}

/** The simulated cloud begins with what the organization's files declare to exist already. */
export function simulatedOrganization(
  engine: Engine,
  hermetic: Pick<Plan, "stacks">,
  options: ProjectOptions,
): SimulatedOrganization {
  const place = scratch(engine, ["aws"]);
  const project = organizationProject(join(place.folder, "project"), options);
  const made = new Set<string>();
  seed(place.cloud, hermetic);
  return {
    project,
    cloud: place.cloud,
    dispose: () => place.dispose(),
    async run(stack, command, { faults = "", signal } = {}) {
      const env = { ...place.env, [simulationVariables.faults]: faults };
      if (!made.has(stack)) {
        made.add(stack);
        const init = await runPulumi(engine, ["stack", "init", stack], { cwd: project, env, signal });
        if (init.code !== 0) return init;
      }
      return runPulumi(engine, [...command, "--stack", stack], { cwd: project, env, signal });
    },
  };
}

function seed(directory: string, { stacks }: Pick<Plan, "stacks">): void {
  const simulated = cloud(directory);
  for (const { resources } of stacks)
    for (const { type, imports, account = null, region = null, props, arn } of resources)
      if (imports !== undefined)
        simulated.put({
          type,
          id: imports,
          account,
          region,
          inputs: props,
          outputs: { ...props, ...(arn === undefined ? {} : { arn }) },
        });
}
