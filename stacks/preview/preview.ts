import type { Deployment } from "../model/program";
import { CouldNotRun } from "./could-not-run";
import { environmentSecrets } from "./environment-secrets";
import { failureOf } from "./failure";
import { keptResults, type Keeping } from "./kept-results";
import type { Failure, Plan, StackPlan } from "./plan";
import { references } from "./references";
import { runDeployment, type DeploymentOptions, type DeploymentRunner } from "./run-deployment";
import { neverSettled } from "./run-stack";
import type { StackResult } from "./stack-result";
import { located, withoutStackTraces } from "./stack-traces";
import { unknownTokens } from "./unknown-token";
import type { Inputs } from "./values/inputs";
import { unnamedStack, watch } from "./watch";
import type { Wire } from "./wire";

export interface PreviewOptions extends Omit<DeploymentOptions, "project" | "rootDirectory"> {
  readonly deployments: readonly Deployment[];
  /** Names of the stacks that are wanted; what they reference is previewed too. Default: all. */
  readonly only?: readonly string[];
  /** Folder of the project; Pulumi.yaml lies there. */
  readonly rootDirectory?: string;
  readonly project?: string;
  readonly stallSeconds?: number;
  /** What stacks of an earlier preview need not run again; left out: all run. */
  readonly keeping?: Keeping;
  readonly onProgress?: (event: PreviewProgress) => void;
}

export interface PreviewProgress {
  readonly stack: string;
  readonly done: number;
  readonly total: number;
  /** Planned so far, over all stacks. */
  readonly resources: number;
}

/**
 * Plans every stack of an organization in this process: no CLI, no plugin, no credentials, no network. A stack that
 * cannot run is a failure in the result, as is every stack that references it; this function itself rejects only for a
 * bug of its own. One preview at a time per process: it takes over the handlers of unhandled rejections meanwhile.
 */
export async function previewOrganization(options: PreviewOptions): Promise<Plan> {
  const { deployments, project = "palisade", rootDirectory = process.cwd() } = options;
  const wire: Wire = { tokens: unknownTokens(), secrets: new Set(environmentSecrets(process.env)) };
  const byName = new Map(deployments.map((deployment) => [deployment.stack, deployment]));
  const plans = new Map<string, StackPlan>();
  const failures: Failure[] = [];
  const runs = new Map<string, Promise<Inputs>>();
  const kept = options.keeping && keptResults(options.keeping);
  const wanted = deployments.filter(({ stack }) => options.only?.includes(stack) ?? true);
  let resources = 0;

  const patienceSeconds = options.stallSeconds ?? 30;
  const watching = watch({
    isWaiting: (stack) => waits.isWaiting(stack),
    neverSettled,
    stallSeconds: patienceSeconds,
  });
  const waits = references([...byName.keys()], async (stack, source) => {
    try {
      return await started(stack);
    } catch {
      throw new CouldNotRun(`it references stack ${stack}, which could not run`, source);
    }
  });

  const runner: DeploymentRunner = {
    ...options,
    project,
    rootDirectory,
    wire,
    watch: watching,
    patienceSeconds,
    kept,
    isStack: (name) => byName.has(name),
    resolve: (from, to, source) => waits.resolve(from, to, source),
  };

  const started = (stack: string): Promise<Inputs> => {
    const deployment = byName.get(stack) as Deployment;
    let promise = runs.get(stack);
    if (!promise) runs.set(stack, (promise = planned(deployment)));
    return promise;
  };

  /** Keeps of a run only the plan and what other stacks may ask for. */
  async function planned(deployment: Deployment): Promise<Inputs> {
    const { stack } = deployment;
    try {
      const run = () => runDeployment(runner, deployment);
      const result = await ("folder" in deployment.program
        ? run()
        : withoutStackTraces(run).catch((error: unknown) => located(error, run)));
      wire.tokens.adopt(result.tokens);
      plans.set(stack, planOf(deployment, result));
      resources += result.resources.length;
      options.onProgress?.({ stack, done: plans.size + failures.length, total: wanted.length, resources });
      return result.wireOutputs;
    } catch (error) {
      failures.push({ stack, ...failureOf(error) });
      throw error;
    }
  }

  try {
    for (const { stack } of wanted) await started(stack).catch(() => undefined);
  } finally {
    for (const { stack, error } of await watching.end()) failures.push({ stack, ...failureOf(error) });
    // An error that came late, of a stack that nothing names, may be of any.
    const failed = new Set(failures.map(({ stack }) => stack));
    kept?.end((stack) => !failed.has(stack) && !failed.has(unnamedStack));
  }
  return {
    stacks: deployments.flatMap(({ stack }) => plans.get(stack) ?? []),
    failures,
    secrets: wire.secrets,
  };
}

const planOf = ({ stack, program, account }: Deployment, result: StackResult): StackPlan => ({
  stack,
  program: program.name,
  account: account.id,
  resources: result.resources,
  outputs: result.outputs,
  notes: result.notes.map((message) => ({ stack, message })),
});
