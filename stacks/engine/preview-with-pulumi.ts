import { environmentSecrets } from "../preview/environment-secrets";
import type { Failure, Plan, StackPlan } from "../preview/plan";
import { CouldNotRun } from "../preview/could-not-run";
import { previewOrganization, type PreviewOptions } from "../preview/preview";
import type { Deployment } from "../model/program";
import type { Engine } from "./find-engine";
import { previewedResources, type PreviewDigest } from "./previewed-stack";
import { runPulumi, type PulumiRun } from "./run-pulumi";
import { simulatedOrganization } from "./simulated-organization";
import { inOrder, stackGraph, withReferenced } from "./stack-graph";

export interface PulumiPreviewOptions extends PreviewOptions {
  readonly rootDirectory: string;
  readonly engine: Engine;
  /** Folder of the organization's files, absolute. */
  readonly directory: string;
  readonly sample?: string;
  /** In a simulated cloud, with state of its own; else in the user's backend, with the providers that are installed. */
  readonly simulate: boolean;
}

/**
 * What the real Pulumi CLI plans, in the shape of the hermetic preview. Simulated, what a stack references is deployed
 * before it, since a first preview could not read its outputs; otherwise the stacks must exist in the user's backend.
 */
export async function previewWithPulumi(options: PulumiPreviewOptions): Promise<Plan> {
  const { deployments, only = deployments.map(({ stack }) => stack), onProgress } = options;
  const place = options.simulate ? await simulatedPlace(options, only) : ownPlace(options, only);
  const plans = new Map<string, StackPlan>();
  const failures: Failure[] = [];
  let resources = 0;
  try {
    await inOrder(place.graph, async (stack) => {
      const deployment = deployments.find((one) => one.stack === stack) as Deployment;
      if (only.includes(stack)) {
        const plan = planOf(deployment, await place.run(stack, ["preview", "--json"]), place.project);
        if ("message" in plan) {
          failures.push(plan);
          throw new Error(plan.message);
        }
        plans.set(stack, plan);
        resources += plan.resources.length;
        onProgress?.({ stack, done: plans.size + failures.length, total: only.length, resources });
      }
      if (place.mustDeploy(stack)) {
        const { code, stdout, stderr } = await place.run(stack, ["up", "--yes", "--skip-preview"]);
        if (code !== 0)
          throw new CouldNotRun(`the simulated deployment of ${stack} failed\n${stdout}${stderr}`);
      }
    }).catch((error: unknown) => {
      // Told already as the failure of the stack; what waits for that stack fails with it.
      if (failures.length === 0) throw error;
    });
  } finally {
    place.dispose();
  }
  const failed = new Set(failures.map(({ stack }) => stack));
  for (const stack of only)
    if (!plans.has(stack) && !failed.has(stack))
      failures.push({
        stack,
        message: `it references a stack that could not run (${[...failed].join(", ")})`,
      });
  return {
    stacks: deployments.flatMap(({ stack }) => plans.get(stack) ?? []),
    failures,
    secrets: new Set([...environmentSecrets(process.env), ...place.secrets]),
  };
}

interface Place {
  /** Stacks to work on, those that wanted ones reference included. */
  readonly graph: ReadonlyMap<string, readonly string[]>;
  readonly project: string;
  readonly secrets: ReadonlySet<string>;
  readonly mustDeploy: (stack: string) => boolean;
  readonly run: (stack: string, command: readonly string[]) => Promise<PulumiRun>;
  readonly dispose: () => void;
}

/** The hermetic preview tells in which order stacks are deployed, and what exists in the cloud before. */
async function simulatedPlace(options: PulumiPreviewOptions, only: readonly string[]): Promise<Place> {
  refuseProjects(options.deployments, only);
  const hermetic = await previewOrganization({ ...options, only, onProgress: undefined });
  // A stack that even the hermetic preview cannot run is left to the CLI, which says why.
  const graph = new Map([
    ...only.map((stack) => [stack, []] as const),
    ...withReferenced(stackGraph(hermetic), only),
  ]);
  const simulated = simulatedOrganization(options.engine, hermetic, {
    root: options.rootDirectory,
    organization: options.directory,
    sample: options.sample,
  });
  return {
    graph,
    project: simulated.project,
    secrets: hermetic.secrets,
    mustDeploy: (stack) => [...graph.values()].some((references) => references.includes(stack)),
    run: (stack, command) => simulated.run(stack, command),
    dispose: () => simulated.dispose(),
  };
}

const ownPlace = (
  { engine, rootDirectory, deployments }: PulumiPreviewOptions,
  only: readonly string[],
): Place => ({
  graph: new Map(only.map((stack) => [stack, []])),
  project: rootDirectory,
  secrets: new Set(),
  mustDeploy: () => false,
  run: (stack, command) => {
    const program = deployments.find((one) => one.stack === stack)?.program;
    const [cwd, name] =
      program && "folder" in program
        ? [program.folder, stack.slice(stack.indexOf("/") + 1)]
        : [rootDirectory, stack];
    return runPulumi(engine, [...command, "--stack", name], {
      cwd,
      env: { ...process.env, PATH: engine.path },
    });
  },
  dispose: () => undefined,
});

/** The simulated cloud runs the organization's own programs from one project. */
function refuseProjects(deployments: readonly Deployment[], only: readonly string[]): void {
  const other = deployments.find(({ stack, program }) => only.includes(stack) && "folder" in program);
  if (other)
    throw new CouldNotRun(
      `stack ${other.stack} is a Pulumi project of its own, which --simulate does not run: leave it out with --stack '!${other.stack}'`,
    );
}

function planOf(
  { stack, program, account }: Deployment,
  { code, stdout, stderr }: PulumiRun,
  project: string,
): StackPlan | Failure {
  const digest = parsed(stdout);
  if (code !== 0 || digest === undefined) return { stack, message: why(digest, stderr, code) };
  return {
    stack,
    program: program.name,
    account: account.id,
    resources: previewedResources(digest, stack, project),
    outputs: {},
    notes: [],
  };
}

/** The CLI may print hints before the JSON. */
function parsed(stdout: string): PreviewDigest | undefined {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf("{"))) as PreviewDigest;
  } catch {
    return undefined;
  }
}

function why(digest: PreviewDigest | undefined, stderr: string, code: number): string {
  const errors = (digest?.diagnostics ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ message = "" }) => message.replace(/^error: /, "").trim())
    .filter((message) => message !== "preview failed");
  const text = errors.length > 0 ? errors.join("\n") : stderr.trim();
  return text === "" ? `pulumi preview ended with code ${String(code)}` : text;
}
