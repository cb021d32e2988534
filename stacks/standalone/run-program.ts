import { awsConfiguration } from "../preview/configuration";
import { packageDeclarations } from "../preview/declared/package-declarations";
import { environmentSecrets } from "../preview/environment-secrets";
import { monitor } from "../preview/monitor";
import type { Failure } from "../preview/plan";
import { recorder } from "../preview/recorder";
import { unknownTokens } from "../preview/unknown-token";
import type { Wire } from "../preview/wire";
import { answersFile, noAnswers } from "./answers-file";
import { assumedPlace } from "./assumed-place";
import { chosenStack } from "./chosen-stack";
import { engineService, type Log } from "./engine-service";
import { missingConfiguration } from "./missing-configuration";
import { monitorService } from "./monitor-service";
import { decrypter, passphraseOf } from "./passphrase";
import type { PreviewedProgram, ProgramOptions } from "./previewed-program";
import { programEnd } from "./program-end";
import { loggedFailure } from "./program-failures";
import { programPlan } from "./program-plan";
import { programProcess } from "./program-process";
import type { Project } from "./project";
import { sdkOf } from "./sdk-of";
import { callbackClients, serve } from "./serve";
import { rememberConfigured, stackConfiguration } from "./stack-configuration";
import { withheldNote, withoutCredentials } from "./withheld-credentials";

export interface RunMode {
  readonly typeCheck: boolean;
  /** Whether outputs of which nothing is known are text that can be written into documents. */
  readonly textOutputs: boolean;
  /** Whether configuration that is missing is stood in for, so that all of it comes to light. */
  readonly standIns: boolean;
}

export interface ProgramRun {
  readonly previewed: PreviewedProgram;
  /** Whether it ended for want of configuration; a program may also do without what it requires. */
  readonly lacksConfiguration: boolean;
  /** Whether another mode could not change the failures. */
  readonly isFinal: boolean;
  /** Whether the program got any text of that kind. */
  readonly hasTextOutputs: boolean;
}

/** Runs a program once, from its start to its end. */
export async function runProgram(of: Project, options: ProgramOptions, mode: RunMode): Promise<ProgramRun> {
  const { env, stallSeconds = 120, within } = options;
  const stack = chosenStack(of, options.stack);
  const sdk = sdkOf(of);
  const declarations = packageDeclarations(of.directory);
  const given = options.answers === undefined ? noAnswers() : answersFile(options.answers, declarations);
  const wire: Wire = within?.wire ?? {
    tokens: unknownTokens(),
    secrets: new Set(environmentSecrets(env)),
  };
  const configuration = stackConfiguration(of, {
    stack: stack.name,
    given: options.configuration ?? [],
    tokens: wire.tokens,
    decrypter: (salt) => decrypter(passphraseOf(env), salt),
  });
  for (const key of configuration.secretKeys) rememberConfigured(configuration.values[key] ?? "", wire);
  for (const secret of environmentSecrets(configuration.values)) rememberConfigured(secret, wire);
  const defaults = awsConfiguration(configuration);
  const place = assumedPlace({
    project: of.name,
    stack: stack.name,
    defaults,
    env,
    declared: within?.place,
  });
  let hasTextOutputs = false;
  const recording = recorder({
    project: of.name,
    stack: stack.name,
    wire,
    defaults,
    facts: place.facts,
    declaredOutputs(type) {
      const declared = mode.textOutputs ? declarations.outputs(type) : [];
      hasTextOutputs ||= declared.length > 0;
      return declared;
    },
  });
  for (const note of configuration.notes) recording.note(note);
  const own = options.withCredentials === true ? { env, withheld: [] } : withoutCredentials(env);
  const withheld = withheldNote(own.withheld);
  if (withheld !== undefined) recording.note(withheld);
  const failures: Omit<Failure, "stack">[] = [];
  const callbacks = callbackClients();
  const seen = { last: Date.now(), end: false, stalled: false };

  const answers = monitor({
    recorder: recording,
    referenced: within?.referenced ?? (() => Promise.resolve(undefined)),
    callBack: callbacks.call,
    programDirectory: of.directory,
    givenAnswers: given,
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
    // A program may ask for the Region, which no engine would start it without.
    configuration: { ...configuration, values: { "aws:region": place.region, ...configuration.values } },
    env: own.env,
    typeCheck: mode.typeCheck,
    // What the project declares, Pulumi does not start a program without.
    standIns: mode.standIns || configuration.missing.length > 0,
  });
  const stalled = setInterval(() => {
    if (seen.stalled || Date.now() - seen.last < stallSeconds * 1000) return;
    seen.stalled = true;
    failures.push(stuck(stallSeconds, child.startedCommands()));
    child.kill();
  }, 250);
  let missing: readonly Omit<Failure, "stack">[];
  try {
    const end = await child.ended;
    recording.close();
    missing = missingConfiguration(configuration.missing, child.reports(), of, stack.name);
    if (failures.length === 0)
      failures.push(...programEnd({ end, child, sdk, of, recording, hasEnded: seen.end }));
  } finally {
    clearInterval(stalled);
    callbacks.end();
    served.end();
  }
  for (const name of given.unused())
    recording.note(`${options.answers ?? ""} answers ${name}, which the program does not ask like that`);
  return {
    previewed: {
      // What a program does with stand-ins says nothing.
      plan: programPlan({ of, stack, place, recording, wire, failures, missing }),
      project: of,
      stack: stack.name,
      account: place.account,
      isStandIn: place.isStandIn,
      output: wire.tokens.explained(child.output()),
      recording,
      unanswered: given.unanswered(),
    },
    lacksConfiguration: missing.length === 0 && failures.some(({ message }) => missingKey.test(message)),
    isFinal: missing.length > 0 || seen.stalled,
    hasTextOutputs,
  };
}

const missingKey = /^Missing required configuration variable '/;

const stuck = (seconds: number, commands: readonly string[]): Omit<Failure, "stack"> => ({
  message: `the program never ends: for ${seconds} seconds it has asked the engine for nothing, so it was ended${
    commands.length === 0 ? "" : `; it was waiting for ${commands.join(" and ")}`
  } (--timeout SECONDS gives it longer)`,
});
