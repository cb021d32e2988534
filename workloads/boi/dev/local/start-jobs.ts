import { setTimeout as pause } from "node:timers/promises";
import { JobFault } from "../../functions/jobs/job";
import { jobSchedules } from "../../functions/jobs/job-schedules";
import { jobNames, jobs, type JobName, type JobServices } from "../../functions/jobs/jobs";
import { nextRun } from "../../functions/jobs/next-run";

interface LocalJobs extends JobServices {
  readonly now: () => Date;
  /** What a person should know, a line each. */
  readonly said: (line: string) => void;
}

/**
 * Runs the background jobs of AWS at their times, and each at once at the start: a machine is not on at three in the
 * morning. One after the other, for they share the machine with the services.
 */
export function startJobs({ said, now, ...services }: LocalJobs): { stop(): Promise<void> } {
  const work = jobs(services);
  const ending = new AbortController();
  const { signal } = ending;
  const due = new Map<JobName, Date>(jobNames.map((name) => [name, now()]));
  const lastCounts = new Map<string, number>();

  async function run(name: JobName): Promise<void> {
    try {
      await work[name]({
        now,
        log: ({ event = "", count = 0 }) => {
          // The sweep counts the same dead letter every minute.
          if (count > 0 && lastCounts.get(event) !== count) said(`${event}: ${count}`);
          lastCounts.set(event, count);
        },
      });
    } catch (error) {
      // Only what the jobs say themselves is sure to hold no data.
      said(`${name}: ${error instanceof JobFault ? error.message : nameOf(error)}`);
    }
    due.set(name, nextRun(jobSchedules[name], now()));
  }

  async function runAll(): Promise<void> {
    while (!signal.aborted) {
      const [name, at] = [...due].reduce((one, other) => (other[1] < one[1] ? other : one));
      const wait = at.getTime() - now().getTime();
      if (wait > 0) await pause(wait, undefined, { signal }).catch(() => undefined);
      else await run(name);
    }
  }

  const running = runAll();
  return {
    stop: () => {
      ending.abort();
      return running;
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? `failed: ${error.name}` : "failed");
