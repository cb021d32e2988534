import { performance } from "node:perf_hooks";
import { build } from "hdr-histogram-js";

interface Driven {
  readonly calls: number;
  readonly failures: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** One call of one user; false when its answer was not the one expected. */
export type Step = (user: number, turn: number) => Promise<boolean>;

/**
 * `users` at once, each of which calls, waits for the answer, thinks for `thinkMilliseconds` (half to one and a half of it,
 * so that they do not march in step) and calls again, for `seconds`.
 */
export async function drive(
  step: Step,
  { users, seconds, thinkMilliseconds }: { users: number; seconds: number; thinkMilliseconds: number },
): Promise<Driven> {
  const latencies = build({ lowestDiscernibleValue: 1, highestTrackableValue: 60_000_000 });
  const start = performance.now();
  const end = start + seconds * 1000;
  let failures = 0;
  const live = async (user: number) => {
    await pause((user / users) * thinkMilliseconds);
    for (let turn = 0; performance.now() < end; turn += 1) {
      const called = performance.now();
      const good = await step(user, turn).catch(() => false);
      latencies.recordValue(Math.max(1, Math.round((performance.now() - called) * 1000)));
      if (!good) failures += 1;
      await pause(thinkMilliseconds * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: users }, (_, user) => live(user)));
  const at = (percentile: number) => latencies.getValueAtPercentile(percentile) / 1000;
  return {
    calls: latencies.totalCount,
    failures,
    perSecond: latencies.totalCount / ((performance.now() - start) / 1000),
    p50: at(50),
    p95: at(95),
    p99: at(99),
    max: latencies.maxValue / 1000,
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
