import { CouldNotRun } from "./could-not-run";
import { awsConfiguration, type Configuration } from "./configuration";
import { failureOf } from "./failure";
import { activity, quiet } from "./quiet";
import { inProcess } from "./in-process";
import type { ReferencedOutputs } from "./monitor";
import type { SourcePosition } from "./plan";
import { recorder, type Recorder } from "./recorder";
import {
  runInPulumiStack,
  setAllConfig,
  setMockOptions,
  waitForCalls,
  withOwnStore,
  type Store,
} from "./sdk";
import type { Watch } from "./watch";
import type { Wire } from "./wire";

export interface StackRun {
  readonly project: string;
  readonly organization: string;
  readonly stack: string;
  readonly rootDirectory: string;
  readonly configuration: Configuration;
  readonly program: () => unknown;
  readonly wire: Wire;
  readonly watch: Watch;
  /** How long a program may keep timers or requests open after it has returned. */
  readonly patienceSeconds: number;
  readonly referenced: (stack: string, source: SourcePosition | undefined) => Promise<ReferencedOutputs>;
}

/**
 * Runs one program to its end against the in-process monitor and returns what it registered. Rejects with `CouldNotRun`
 * for an error in the program or an `apply`, an unhandled rejection, or a promise that never settles.
 */
export function runStack(run: StackRun): Promise<Recorder> {
  return withOwnStore(async (store) => {
    const recording = recorder({
      project: run.project,
      stack: run.stack,
      wire: run.wire,
      defaults: awsConfiguration(run.configuration),
    });
    for (const note of run.configuration.notes ?? []) recording.note(note);
    const { service, callbacks, missingOutput } = inProcess({
      recorder: recording,
      referenced: run.referenced,
      fail: (error) => run.watch.fail(store, error),
      progress: run.watch.progress,
    });
    setMockOptions(service, run.project, run.stack, true, run.organization);
    setAllConfig({ ...run.configuration.values }, [...run.configuration.secretKeys]);
    store.callbacks = callbacks;
    store.settings.engine = engine(recording, run.watch, store);
    store.settings.options.rootDirectory = run.rootDirectory;
    const before = activity();
    await run.watch
      .during(run.stack, store, async () => {
        await runInPulumiStack(() => run.program() as Promise<unknown>);
        await settled(store);
        await quiet(before, run.patienceSeconds);
        await settled(store);
      })
      .catch((error: unknown) => {
        throw missingOutput(error) ?? error;
      });
    recording.close();
    if (store.leakCandidates.size > 0) throw neverSettled(store);
    return recording;
  });
}

/** The program has returned, but what it started may still be registering resources: wait until nothing new begins. */
async function settled(store: Store): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    const before = store.settings.rpcDone;
    await waitForCalls();
    await new Promise((resolve) => setImmediate(resolve));
    quiet = before === store.settings.rpcDone ? quiet + 1 : 0;
  }
}

export function neverSettled(store: Store): CouldNotRun {
  const leaks = [...store.leakCandidates].map(({ _debugCtx, _debugStackTrace }) => ({
    _debugCtx,
    _debugStackTrace,
  }));
  const located = leaks
    .map(({ _debugStackTrace }) => failureOf({ stack: _debugStackTrace }).source)
    .find(Boolean);
  const waitingFor = leaks.find(({ _debugCtx }) => _debugCtx?.startsWith("resource:") === true)?._debugCtx;
  return new CouldNotRun(
    `a promise never settles${waitingFor ? ` (${waitingFor} is still waiting)` : ""}: the program never ends, or resources depend on each other in a circle`,
    located,
  );
}

/** The Engine service: log messages and the root resource. */
const engine = (recording: Recorder, watch: Watch, store: Store) => ({
  setRootResource: (_: unknown, reply: (error: null, response: object) => void) => reply(null, {}),
  getRootResource: (_: unknown, reply: (error: null, response: object) => void) =>
    reply(null, { getUrn: () => "" }),
  requirePulumiVersion: (_: unknown, reply: (error: null, response: object) => void) => reply(null, {}),
  log(request: { getSeverity(): number; getMessage(): string }, reply: () => void) {
    if (request.getSeverity() === 3) watch.fail(store, new CouldNotRun(request.getMessage()));
    else if (request.getSeverity() === 2) recording.note(request.getMessage());
    reply();
  },
});
