import { advance, type Machine } from "./advance";

export interface WorkerOptions {
  /** Filings advanced at the same time. */
  readonly concurrency?: number;
  /** How long it sleeps when nothing is due; `wake` ends the sleep. */
  readonly idleMilliseconds?: number;
  /** A fault of ours, by its class; the filing is tried again when its lease has run out. */
  readonly onError?: (error: unknown) => void;
}

export interface Worker {
  /** Something may be due: after a filing was queued, or when a queue's message says so. */
  wake(): void;
  /** Takes nothing new and resolves when what is under way is kept. */
  stop(): Promise<void>;
}

/** Claims and advances filings until it is stopped. Any number of workers, in any number of processes, may run. */
export function startWorker(
  machine: Machine,
  { concurrency = 8, idleMilliseconds = 500, onError = () => undefined }: WorkerOptions = {},
): Worker {
  let stopped = false;
  const sleepers = new Set<() => void>();
  const wake = () => {
    for (const up of sleepers) up();
  };
  const sleep = () =>
    new Promise<void>((resolve) => {
      const up = () => {
        clearTimeout(timer);
        sleepers.delete(up);
        resolve();
      };
      const timer = setTimeout(up, idleMilliseconds * (0.5 + Math.random()));
      sleepers.add(up);
    });

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        const claim = await machine.store.claim(machine.now());
        if (claim) await advance(machine, claim);
        else await sleep();
      } catch (error) {
        onError(error);
        await sleep();
      }
    }
  }

  const running = Array.from({ length: concurrency }, run);
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await Promise.all(running);
    },
  };
}
