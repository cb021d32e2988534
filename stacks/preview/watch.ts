import { CouldNotRun } from "./could-not-run";
import { currentStore, type Store } from "./sdk";

/**
 * Watches over the stacks under way for ends that no promise reports: an unhandled rejection or uncaught exception
 * (which is how the SDK surfaces an error thrown in `apply`), and an event loop that has run empty, or makes no
 * progress, while a program still waits for something.
 */
export interface Watch {
  /** Runs `work` for a stack; rejects with the first failure that is reported for its store meanwhile. */
  during(stack: string, store: Store, work: () => Promise<void>): Promise<void>;
  fail(store: Store, error: unknown): void;
  /** Called when there is progress; a stall is counted from the last call. */
  readonly progress: () => void;
  /** Takes the process-wide handlers away again; gives errors of programs that had seemed to end well before. */
  end(): Promise<readonly LateError[]>;
}

export interface LateError {
  readonly stack: string;
  readonly error: unknown;
}

interface UnderWay {
  readonly stack: string;
  readonly reject: (error: unknown) => void;
}

export interface WatchOptions {
  readonly isWaiting: (stack: string) => boolean;
  readonly neverSettled: (store: Store) => CouldNotRun;
  /** How long nothing may happen before a program counts as stuck. */
  readonly stallSeconds: number;
}

/** In the place of a stack's name where an error's own is not known. */
export const unnamedStack = "?";

export function watch({ isWaiting, neverSettled, stallSeconds }: WatchOptions): Watch {
  const underWay = new Map<Store, UnderWay>();
  const names = new WeakMap<Store, string>();
  const failed = new WeakSet<Store>();
  const late: LateError[] = [];
  let last = Date.now();

  const fail = (store: Store | undefined, error: unknown) => {
    // One mistake surfaces in many promises; the first has been told.
    if (store && failed.has(store)) return;
    if (store) failed.add(store);
    const failing = store && underWay.get(store);
    if (failing) failing.reject(error);
    else if (store || underWay.size === 0)
      late.push({ stack: (store && names.get(store)) ?? unnamedStack, error });
    // Nothing says whose error it is, so no stack that is under way can be trusted.
    else for (const { reject } of underWay.values()) reject(error);
  };
  const stuck = () => {
    for (const [store, { stack }] of [...underWay]) if (!isWaiting(stack)) fail(store, neverSettled(store));
  };
  const onError = (error: unknown) => fail(currentStore(), error);
  const onEmpty = () => {
    if (underWay.size > 0) setImmediate(stuck);
  };
  const stalled = setInterval(() => {
    if (underWay.size > 0 && Date.now() - last > stallSeconds * 1000) stuck();
  }, 1000).unref();

  const exit = process.exit.bind(process);
  process.exit = (code) => {
    const error = new CouldNotRun(`the program ends the process itself: process.exit(${code ?? ""})`);
    fail(currentStore(), error);
    throw error;
  };

  process.on("unhandledRejection", onError);
  process.on("uncaughtException", onError);
  process.on("beforeExit", onEmpty);

  return {
    fail,
    progress: () => {
      last = Date.now();
    },
    during: (stack, store, work) =>
      new Promise<void>((resolve, reject) => {
        last = Date.now();
        underWay.set(store, { stack, reject });
        names.set(store, stack);
        work().then(resolve, (error: unknown) => {
          failed.add(store);
          reject(error);
        });
      }).finally(() => underWay.delete(store)),
    end: async () => {
      for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
      clearInterval(stalled);
      process.exit = exit;
      process.off("unhandledRejection", onError);
      process.off("uncaughtException", onError);
      process.off("beforeExit", onEmpty);
      return late;
    },
  };
}
