import type { Control } from "../../policy-packs/controls/model/control";
import type { Account, Organization } from "../../accounts/account";
import type { Deployment, ProjectProgram } from "../model/program";
import type { Configuration } from "./configuration";
import { CouldNotRun } from "./could-not-run";
import { environmentSecrets } from "./environment-secrets";
import { failureOf } from "./failure";
import type { MonitorOptions, ReferencedOutputs } from "./monitor";
import type { Failure, Plan, StackPlan } from "./plan";
import { plainOutputs } from "./plain-outputs";
import type { Recorder } from "./recorder";
import { references } from "./references";
import { neverSettled, runStack } from "./run-stack";
import { located, withoutStackTraces } from "./stack-traces";
import { unknownTokens, type UnknownTokens } from "./unknown-token";
import { watch } from "./watch";
import { isSecret, tokenized, type Wire } from "./wire";

export interface PreviewOptions {
  readonly organization: Organization;
  readonly deployments: readonly Deployment[];
  /** Names of the stacks that are wanted; what they reference is previewed too. Default: all. */
  readonly only?: readonly string[];
  /** Folder of the project; Pulumi.yaml lies there. */
  readonly rootDirectory?: string;
  /** What a stack is configured with; throws `CouldNotRun`; left out: nothing. */
  readonly configuration?: (stack: string, tokens: UnknownTokens) => Configuration;
  /** What the organization's policies and AWS Config rules are made of; left out: the catalogue. */
  readonly controls?: readonly Control[];
  readonly project?: string;
  readonly stallSeconds?: number;
  /** Runs what is a Pulumi project of its own; left out: such a stack cannot run. */
  readonly runProject?: RunProject;
  /** Folder for what may be kept from one preview to the next; left out: nothing is. */
  readonly cache?: string;
  readonly onProgress?: (event: PreviewProgress) => void;
}

/** One stack of a Pulumi project that is a part of the organization. */
export interface ProjectRun {
  readonly program: ProjectProgram;
  /** PROJECT/STACK. */
  readonly stack: string;
  readonly account: Account;
  readonly wire: Wire;
  /** Of a stack of this preview; undefined where it is none, of which nothing is known then. */
  readonly referenced: MonitorOptions["referenced"];
}

/** Rejects with `CouldNotRun` when the program fails. */
export type RunProject = (run: ProjectRun) => Promise<Recorder>;

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

  const run = async (deployment: Deployment): Promise<Recorder> => {
    // One after the other, however many stacks a program references at once: only the stacks on the way from the first
    // to the innermost are in memory together.
    let queue: Promise<unknown> = Promise.resolve();
    const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    };
    const { stack, program, account } = deployment;
    const from = "folder" in program ? (stack.split("/")[0] ?? "") : project;
    const knownName = (name: string) => stackNameIn(name, from, project);
    if ("folder" in program) {
      if (!options.runProject) throw new CouldNotRun(`${program.folder} is a project of its own`);
      return options.runProject({
        program,
        stack,
        account,
        wire,
        referenced: (to, source) =>
          byName.has(knownName(to))
            ? inTurn(() => waits.resolve(stack, knownName(to), source))
            : Promise.resolve(undefined),
      });
    }
    return runStack({
      project,
      organization: "organization",
      stack,
      rootDirectory,
      configuration: options.configuration?.(stack, wire.tokens) ?? { values: {}, secretKeys: [] },
      program: () =>
        program.run({
          organization,
          account,
          root: rootDirectory,
          controls: options.controls,
          cache: options.cache,
        }),
      wire,
      watch: watching,
      patienceSeconds,
      referenced: (to, source) => inTurn(() => waits.resolve(stack, knownName(to), source)),
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
      const recorded = await ("folder" in deployment.program
        ? run(deployment)
        : withoutStackTraces(() => run(deployment)).catch((error: unknown) =>
            located(error, () => run(deployment)),
          ));
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

/** A stack's name as it is known in this preview: a stack of another project is PROJECT/STACK. */
function stackNameIn(name: string, from: string, own: string): string {
  const [stack = name, project = from] = name.split("/").reverse();
  return project === own ? stack : `${project}/${stack}`;
}

const planOf = ({ stack, program, account }: Deployment, recorded: Recorder, wire: Wire): StackPlan => ({
  stack,
  program: program.name,
  account: account.id,
  // A project of its own knows its stack by its last name only.
  resources:
    "folder" in program ? recorded.resources.map((resource) => ({ ...resource, stack })) : recorded.resources,
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
