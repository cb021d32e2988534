export interface RepeatedOptions {
  /** How many do the work at the same time. */
  readonly atOnce?: number;
  /** How long each sleeps, about, when there is nothing to do or after a fault; `wake` ends the sleep. */
  readonly idleMilliseconds?: number;
  readonly onError?: (error: unknown) => void;
}

export interface Repeated {
  /** There may be something to do. */
  readonly wake: () => void;
  /** Resolves as soon as one of them has nothing to do, or none works any more. */
  readonly idle: () => Promise<void>;
  /** Begins nothing new and resolves when what is under way is done. */
  readonly stop: () => Promise<void>;
}

/** Does `work` again and again until it is stopped; it says whether there may be more to do at once. */
export function repeated(
  work: () => Promise<boolean>,
  { atOnce = 1, idleMilliseconds = 500, onError = () => undefined }: RepeatedOptions = {},
): Repeated {
  let stopped = false;
  const goesOn = () => !stopped;
  let wakes = 0;
  const sleepers = new Set<() => void>();
  let waiting: (() => void)[] = [];
  const notifyWaiting = () => {
    for (const notify of waiting) notify();
    waiting = [];
  };
  const wake = () => {
    wakes += 1;
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
      notifyWaiting();
    });

  async function run(): Promise<void> {
    while (goesOn()) {
      // Who is woken while it looks has looked too early.
      const before = wakes;
      let more = false;
      let failed = false;
      try {
        more = await work();
      } catch (error) {
        failed = true;
        if (goesOn()) onError(error);
      }
      if (goesOn() && !more && (failed || wakes === before)) await sleep();
    }
  }

  const running = Array.from({ length: atOnce }, run);
  return {
    wake,
    idle: () =>
      sleepers.size > 0 || stopped
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
    stop: async () => {
      stopped = true;
      wake();
      notifyWaiting();
      await Promise.all(running);
    },
  };
}
