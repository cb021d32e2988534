import type { Account, Organization } from "../../accounts/account";
import type { Control } from "../../policy-packs/controls/model/control";
import type { Deployment, Program, ProjectProgram } from "../model/program";
import type { Configuration } from "./configuration";
import { CouldNotRun } from "./could-not-run";
import type { KeptResults, RunResult, RunUnderObservation } from "./kept-results";
import type { MonitorOptions, ReferencedOutputs } from "./monitor";
import type { SourcePosition } from "./plan";
import type { Recorder } from "./recorder";
import { runStack } from "./run-stack";
import { stackResult, type StackResult, type WireOfStack } from "./stack-result";
import type { UnknownTokens } from "./unknown-token";
import type { Inputs } from "./values/inputs";
import type { Watch } from "./watch";
import { isSecret, tokenized, type Wire } from "./wire";

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

export interface DeploymentOptions {
  readonly organization: Organization;
  readonly project: string;
  readonly rootDirectory: string;
  /** What a stack is configured with; throws `CouldNotRun`; left out: nothing. */
  readonly configuration?: (stack: string, tokens: UnknownTokens) => Configuration;
  /** What the organization's policies and AWS Config rules are made of; left out: the catalogue. */
  readonly controls?: readonly Control[];
  /** Folder for what may be kept from one preview to the next; left out: nothing is. */
  readonly cache?: string;
  /** Runs what is a Pulumi project of its own; left out: such a stack cannot run. */
  readonly runProject?: RunProject;
}

export interface DeploymentRunner extends DeploymentOptions {
  readonly wire: Wire;
  readonly watch: Watch;
  readonly patienceSeconds: number;
  readonly kept: KeptResults | undefined;
  readonly isStack: (name: string) => boolean;
  /** The outputs of another stack of this preview, as wire values. */
  readonly resolve: (from: string, to: string, source?: SourcePosition) => Promise<Inputs>;
}

/** Runs a stack's program, or takes what came of an earlier run in which everything was as it is now. */
export async function runDeployment(runner: DeploymentRunner, deployment: Deployment): Promise<StackResult> {
  const wire: WireOfStack = { tokens: runner.wire.tokens.of(deployment.stack), secrets: new Set() };
  try {
    return await ("folder" in deployment.program
      ? projectResult(runner, deployment, deployment.program, wire)
      : programResult(runner, deployment, deployment.program, wire));
  } finally {
    for (const secret of wire.secrets) runner.wire.secrets.add(secret);
  }
}

async function projectResult(
  { project, runProject, isStack, resolve }: DeploymentRunner,
  { stack, account }: Deployment,
  program: ProjectProgram,
  wire: WireOfStack,
): Promise<StackResult> {
  if (!runProject) throw new CouldNotRun(`${program.folder} is a project of its own`);
  const inTurn = turns();
  const own = stack.split("/")[0] ?? "";
  const recorded = await runProject({
    program,
    stack,
    account,
    wire,
    async referenced(name, source) {
      const to = stackNameIn(name, own, project);
      return isStack(to)
        ? referencedOutputs(to, await inTurn(() => resolve(stack, to, source)), wire)
        : undefined;
    },
  });
  const result = stackResult(recorded, wire);
  // A project of its own knows its stack by its last name only.
  return { ...result, resources: result.resources.map((resource) => ({ ...resource, stack })) };
}

async function programResult(
  runner: DeploymentRunner,
  { stack, account }: Deployment,
  program: Program,
  wire: WireOfStack,
): Promise<StackResult> {
  const { organization, project, rootDirectory, controls, cache } = runner;
  const configuration = runner.configuration?.(stack, wire.tokens) ?? { values: {}, secretKeys: [] };
  const inTurn = turns();
  const resolve = (to: string, source?: SourcePosition) => inTurn(() => runner.resolve(stack, to, source));

  const run = async ({ inputs, onControlsRead, onReference }: RunUnderObservation): Promise<RunResult> => {
    const recorded = await runStack({
      project,
      organization: "organization",
      stack,
      rootDirectory,
      configuration,
      program: () =>
        program.run({
          ...inputs,
          root: rootDirectory,
          get controls() {
            onControlsRead();
            return controls;
          },
          cache,
        }),
      wire,
      watch: runner.watch,
      patienceSeconds: runner.patienceSeconds,
      async referenced(name, source) {
        const to = stackNameIn(name, project, project);
        const outputs = await resolve(to, source);
        onReference(to, outputs);
        return referencedOutputs(to, outputs, wire);
      },
    });
    return { result: stackResult(recorded, wire), isSecret: wire.secrets.size > 0 };
  };

  const inputs = { organization, account };
  if (!runner.kept?.isKept(program))
    return (await run({ inputs, onControlsRead: () => undefined, onReference: () => undefined })).result;
  return runner.kept.of({ project, stack, program, rootDirectory, configuration }, inputs, resolve, run);
}

/** One after the other: only the stacks on the way from the first to the innermost are in memory together. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
}

/** A stack's name as it is known in this preview: a stack of another project is PROJECT/STACK. */
function stackNameIn(name: string, from: string, own: string): string {
  const [stack = name, project = from] = name.split("/").reverse();
  return project === own ? stack : `${project}/${stack}`;
}

function referencedOutputs(stack: string, outputs: Inputs, wire: Wire): ReferencedOutputs {
  return {
    outputs: tokenized(
      outputs,
      (path) => `output ${path} of stack ${stack} is not known before deployment`,
      wire,
    ) as Record<string, unknown>,
    secretNames: Object.keys(outputs).filter((name) => isSecret(outputs[name])),
  };
}
