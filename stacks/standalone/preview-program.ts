import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { awsConfiguration } from "../preview/configuration";
import { environmentSecrets } from "../preview/environment-secrets";
import { monitor } from "../preview/monitor";
import type { Failure, Plan } from "../preview/plan";
import { recorder } from "../preview/recorder";
import { unknownTokens } from "../preview/unknown-token";
import type { Wire } from "../preview/wire";
import { assumedPlace } from "./assumed-place";
import { chosenStack } from "./chosen-stack";
import { engineService, type Log } from "./engine-service";
import { monitorService } from "./monitor-service";
import { decrypter, passphraseOf } from "./passphrase";
import { programPlan } from "./program-plan";
import { endFailure, loggedFailure } from "./program-failures";
import { programProcess } from "./program-process";
import { project, type Project } from "./project";
import { sdkOf } from "./sdk-of";
import { callbackClients, serve } from "./serve";
import { rememberConfigured, stackConfiguration } from "./stack-configuration";

export interface ProgramOptions {
  /** Folder of Pulumi.yaml. */
  readonly directory: string;
  readonly stack?: string;
  /** As KEY=VALUE. */
  readonly configuration?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a program's type error is a failure. Takes longer than all else; default: no, as its build checks types. */
  readonly typeCheck?: boolean;
  /** How long a program may do nothing that the engine sees before it counts as stuck. */
  readonly stallSeconds?: number;
  readonly onProgress?: (resources: number) => void;
}

/** The plan of one program's one stack. */
export interface PreviewedProgram {
  readonly plan: Plan;
  readonly project: Project;
  readonly stack: string;
  /** The default provider's account, and whether its id is made up. */
  readonly account: string;
  readonly isStandIn: boolean;
  /** The last of what the program printed; it may hold secrets. */
  readonly output: string;
}

/**
 * Plans a Pulumi program that is none of ours, in a process of its own, with its own SDK and packages. A program that
 * fails is a failure in the result; a project that cannot be started is `CouldNotRun`.
 */
export async function previewProgram(options: ProgramOptions): Promise<PreviewedProgram> {
  const of = project(options.directory);
  if (typesAreChecked(options)) return previewedProgram(of, options, true);
  const unchecked = await previewedProgram(of, options, false);
  // The const enums of a package have values only when the compiler has read its types; and a type error may well be
  // what a failure comes from.
  return unchecked.plan.failures.length > 0 && isTypeScript(of)
    ? previewedProgram(of, options, true)
    : unchecked;
}

/** The SDK's own variable decides where it is set. */
const typesAreChecked = ({ typeCheck, env }: ProgramOptions): boolean =>
  typeCheck === true || (env.PULUMI_NODEJS_TRANSPILE_ONLY ?? "true") !== "true";

const isTypeScript = ({ directory, root, runtime }: Project): boolean =>
  runtime.typescript &&
  (existsSync(join(root, runtime.tsconfig ?? "tsconfig.json")) ||
    readdirSync(directory).some((name) => /\.[cm]?ts$/.test(name)));

async function previewedProgram(
  of: Project,
  options: ProgramOptions,
  typeCheck: boolean,
): Promise<PreviewedProgram> {
  const { env, stallSeconds = 120 } = options;
  const stack = chosenStack(of, options.stack);
  const sdk = sdkOf(of);
  const wire: Wire = { tokens: unknownTokens(), secrets: new Set(environmentSecrets(env)) };
  const configuration = stackConfiguration(of, {
    stack: stack.name,
    given: options.configuration ?? [],
    tokens: wire.tokens,
    decrypter: (salt) => decrypter(passphraseOf(env), salt),
  });
  for (const key of configuration.secretKeys) rememberConfigured(configuration.values[key] ?? "", wire);
  for (const secret of environmentSecrets(configuration.values)) rememberConfigured(secret, wire);
  const defaults = awsConfiguration(configuration);
  const place = assumedPlace({ project: of.name, stack: stack.name, defaults, env });
  const recording = recorder({ project: of.name, stack: stack.name, wire, defaults, facts: place.facts });
  for (const note of configuration.notes) recording.note(note);
  const failures: Omit<Failure, "stack">[] = [];
  const callbacks = callbackClients();
  const seen = { last: Date.now(), end: false, stalled: false };

  const answers = monitor({
    recorder: recording,
    referenced: () => Promise.resolve(undefined),
    callBack: callbacks.call,
    programDirectory: of.directory,
  });
  const served = await serve(
    monitorService({
      monitor: answers,
      onRequest: () => {
        seen.last = Date.now();
        options.onProgress?.(recording.resources.length);
      },
      onEnd: () => {
        seen.end = true;
      },
    }),
    engineService((log) => heard(log)),
  );
  const heard = ({ severity, message }: Log) => {
    seen.last = Date.now();
    if (severity === "error") failures.push(loggedFailure(message, of.directory));
    else if (severity === "warning") recording.note(message);
  };

  const child = programProcess({
    project: of,
    stack,
    sdk,
    address: served.address,
    configuration,
    env,
    typeCheck,
  });
  const stalled = setInterval(() => {
    if (seen.stalled || Date.now() - seen.last < stallSeconds * 1000) return;
    seen.stalled = true;
    failures.push({
      message: `the program never ends: for ${stallSeconds} seconds it has asked the engine for nothing, so it was ended`,
    });
    child.kill();
  }, 250);
  try {
    const end = await child.ended;
    recording.close();
    const failed = endFailure(end, child.output(), of.directory);
    if (failed && failures.length === 0) failures.push(failed);
    if (failures.length === 0 && sdk.tellsEnd && !seen.end)
      failures.push({
        message:
          "the program ends the process itself (process.exit) before Pulumi is done: what it would still do is not seen",
      });
    // Pulumi itself would call this a success, and delete what the program did not get to.
    if (failures.length === 0 && !recording.hasOutputs())
      failures.push({
        message:
          "the program ended before it was done: its outputs, or its function, wait for a promise that never settles",
      });
  } finally {
    clearInterval(stalled);
    callbacks.end();
    served.end();
  }
  return {
    plan: programPlan({ of, stack, place, recording, wire, failures }),
    project: of,
    stack: stack.name,
    account: place.account,
    isStandIn: place.isStandIn,
    output: child.output(),
  };
}
