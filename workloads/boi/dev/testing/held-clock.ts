import { setTimeout as pause } from "node:timers/promises";

const timers = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const;
const others = [
  "nextTick",
  "queueMicrotask",
  "setImmediate",
  "clearImmediate",
  "hrtime",
  "performance",
] as const;

/** For a test of this file: `Date` says what the test says, while input, output and timers go on as ever. */
export function holdDate(): void {
  jest.useFakeTimers({ doNotFake: [...timers, ...others] });
}

/** For a test of this file: time passes only as the test lets it, while input and output go on as ever. */
export function holdTimers(): void {
  jest.useFakeTimers({ doNotFake: [...others] });
}

/** How many seconds of held time pass until the work has ended, whichever way. */
export async function heldSeconds(work: Promise<unknown>): Promise<number> {
  let ended = false;
  const hasEnded = () => ended;
  const end = () => (ended = true);
  void work.then(end, end);
  for (let milliseconds = 0; ; milliseconds += 50) {
    // In which sockets of this process are served.
    await pause(2);
    if (hasEnded()) return milliseconds / 1_000;
    jest.advanceTimersByTime(50);
  }
}
