import type { Organization } from "../../accounts/account";
import type { Deployment } from "../model/program";
import { configuration } from "./configuration";
import { CouldNotRun } from "./could-not-run";
import { environmentSecrets } from "./environment-secrets";
import { failureOf } from "./failure";
import type { ReferencedOutputs } from "./monitor";
import type { Failure, Plan, StackPlan } from "./plan";
import { plainOutputs } from "./plain-outputs";
import type { Recorder } from "./recorder";
import { references } from "./references";
import { neverSettled, runStack } from "./run-stack";
import { located, withoutStackTraces } from "./stack-traces";
import { unknownTokens } from "./unknown-token";
import { watch } from "./watch";
import { isSecret, tokenized, type Wire } from "./wire";

export interface PreviewOptions {
  readonly organization: Organization;
  readonly deployments: readonly Deployment[];
  /** Names of the stacks that are wanted; what they reference is previewed too. Default: all. */
  readonly only?: readonly string[];
  /** Folder of Pulumi.yaml, and the folder that holds the stacks' configuration files. */
  readonly rootDirectory?: string;
  readonly configurationDirectory?: string;
  readonly project?: string;
  readonly stallSeconds?: number;
  /** Folder for what may be kept from one preview to the next; left out: nothing is. */
  readonly cache?: string;
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
  const { deployments, organization, project = "palisade", rootDirectory = process.cwd() } = options;
  const wire: Wire = { tokens: unknownTokens(), secrets: new Set(environmentSecrets(process.env)) };
  const byName = new Map(deployments.map((deployment) => [deployment.stack, deployment]));
  const plans = new Map<string, StackPlan>();
  const failures: Failure[] = [];
  const runs = new Map<string, Promise<StackOutputs>>();
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
      return outputsOf(stack, await started(stack), wire);
    } catch {
      throw new CouldNotRun(`it references stack ${stack}, which could not run`, source);
    }
  });

  const run = (deployment: Deployment): Promise<Recorder> => {
    // One after the other, however many stacks a program references at once: only the stacks on the way from the first
    // to the innermost are in memory together.
    let queue: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    };
    return runStack({
      project,
      organization: "organization",
      stack: deployment.stack,
      rootDirectory,
      configuration: configuration(
        options.configurationDirectory ?? rootDirectory,
        deployment.stack,
        wire.tokens,
      ),
      program: () =>
        deployment.program.run({ organization, account: deployment.account, cache: options.cache }),
      wire,
      watch: watching,
      patienceSeconds,
      referenced: (to, source) => inTurn(() => waits.resolve(deployment.stack, to, source)),
    });
  };

  const started = (stack: string): Promise<StackOutputs> => {
    const deployment = byName.get(stack) as Deployment;
    let promise = runs.get(stack);
    if (!promise) runs.set(stack, (promise = planned(deployment)));
    return promise;
  };

  /** Keeps of a run only the plan and what other stacks may ask for. */
  async function planned(deployment: Deployment): Promise<StackOutputs> {
    const { stack } = deployment;
    try {
      const recorded = await withoutStackTraces(() => run(deployment)).catch((error: unknown) =>
        located(error, () => run(deployment)),
      );
      plans.set(stack, planOf(deployment, recorded, wire));
      resources += recorded.resources.length;
      options.onProgress?.({ stack, done: plans.size + failures.length, total: wanted.length, resources });
      return recorded.stackOutputs();
    } catch (error) {
      failures.push({ stack, ...failureOf(error) });
      throw error;
    }
  }

  try {
    for (const { stack } of wanted) await started(stack).catch(() => undefined);
  } finally {
    for (const { stack, error } of await watching.end()) failures.push({ stack, ...failureOf(error) });
  }
  return {
    stacks: deployments.flatMap(({ stack }) => plans.get(stack) ?? []),
    failures,
    secrets: wire.secrets,
  };
}

const planOf = ({ stack, program, account }: Deployment, recorded: Recorder, wire: Wire): StackPlan => ({
  stack,
  program: program.name,
  account: account.id,
  resources: recorded.resources,
  outputs: plainOutputs(recorded, wire),
  notes: [...recorded.notes].map((message) => ({ stack, message })),
});

/** Still as wire values. */
type StackOutputs = Readonly<Record<string, unknown>>;

function outputsOf(stack: string, outputs: StackOutputs, wire: Wire): ReferencedOutputs {
  return {
    outputs: tokenized(
      outputs,
      (path) => `output ${path} of stack ${stack} is not known before deployment`,
      wire,
    ) as Record<string, unknown>,
    secretNames: Object.keys(outputs).filter((name) => isSecret(outputs[name])),
  };
}
