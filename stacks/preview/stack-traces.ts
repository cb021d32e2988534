import { CouldNotRun } from "./could-not-run";
import { failureOf } from "./failure";

/** Each promise of the SDK records a stack trace, which is half of a preview's time; nobody reads them unless it fails. */
export async function withoutStackTraces<T>(run: () => Promise<T>): Promise<T> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return await run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Runs a program that failed again, with stack traces, to say where. That it may run well then does not make it sound. */
export async function located(first: unknown, run: () => Promise<unknown>): Promise<never> {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  try {
    await run();
  } finally {
    Error.stackTraceLimit = limit;
  }
  const { message, source } = failureOf(first);
  throw new CouldNotRun(`${message} (in one of two runs)`, source);
}
