import type { AsyncLocalStorage } from "node:async_hooks";
import * as pulumi from "@pulumi/pulumi";
import * as callbacks from "@pulumi/pulumi/runtime/callbacks";
import * as rpc from "@pulumi/pulumi/runtime/rpc";
import * as settings from "@pulumi/pulumi/runtime/settings";
import * as state from "@pulumi/pulumi/runtime/state";

/**
 * The one place that touches what the SDK keeps internal. The SDK keeps all state of a run in a store that it finds
 * through AsyncLocalStorage, so several stacks can be under way in one process without seeing each other.
 */
export interface Store {
  readonly settings: {
    engine?: unknown;
    rpcDone: Promise<unknown>;
    readonly options: { rootDirectory: string };
  };
  readonly leakCandidates: Set<
    Promise<unknown> & { readonly _debugCtx?: string; readonly _debugStackTrace?: string }
  >;
  logErrorCount: number;
  callbacks?: unknown;
}

export { rpc };
export const { setMockOptions, setAllConfig, runInPulumiStack } = pulumi.runtime;

export const waitForCalls = (settings as unknown as { waitForRPCs: () => Promise<void> }).waitForRPCs;

const { LocalStore } = state as unknown as { LocalStore: new () => Store };
const storage = () =>
  (globalThis as unknown as { asyncLocalStorage: AsyncLocalStorage<Store> }).asyncLocalStorage;

/** Runs a function, and everything asynchronous that it starts, with an SDK state of its own. */
export function withOwnStore<T>(run: (store: Store) => T): T {
  const store = new LocalStore();
  return storage().run(store, () => run(store));
}

/** The SDK state of the code that is running now, also inside handlers of unhandled rejections. */
export const currentStore = (): Store | undefined => storage().getStore();

type WatchPromise = <T>(promise: Promise<T>, context?: string) => Promise<T>;

/** How the SDK keeps an eye on each of its promises until it settles; what takes its place must take as many turns. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- what an import gives is a copy, in which nothing can be replaced
export const promiseWatch = require("@pulumi/pulumi/runtime/debuggable") as {
  debuggablePromise: WatchPromise;
};

/** Of a promise that never settles only that there is one. */
export const watchWithoutTrace: WatchPromise = (promise) => {
  const candidates = currentStore()?.leakCandidates;
  candidates?.add(promise);
  return promise
    .then((value) => {
      candidates?.delete(promise);
      return value;
    })
    .catch((error: unknown) => {
      candidates?.delete(promise);
      throw error;
    });
};

export type TransformCallback = (request: Uint8Array) => Promise<{ serializeBinary(): Uint8Array }>;

/**
 * The SDK hands transforms to the engine as gRPC callbacks on a local port. This is its own callback registry without
 * the server: the monitor calls the functions directly, so that a preview opens no socket.
 */
export function inProcessCallbacks(monitor: unknown): {
  readonly server: unknown;
  readonly call: (token: string, request: Uint8Array) => Promise<Uint8Array>;
} {
  const functions = new Map<string, TransformCallback>();
  const { CallbackServer } = callbacks as unknown as { CallbackServer: { prototype: object } };
  const server: unknown = Object.assign(Object.create(CallbackServer.prototype) as object, {
    _callbacks: functions,
    _pendingRegistrations: 0,
    _awaitQueue: [],
    _monitor: monitor,
    _target: Promise.resolve("in-process"),
    _server: { forceShutdown: () => undefined },
  });
  return {
    server,
    call: async (token, request) => {
      const callback = functions.get(token);
      if (!callback) throw new Error(`no transform is registered under ${token}`);
      return (await callback(request)).serializeBinary();
    },
  };
}
