import { CouldNotRun } from "./could-not-run";
import { failureOf } from "./failure";
import { registrationTrace } from "./registration-trace";
import { promiseWatch, watchWithoutTrace } from "./sdk";

/**
 * Each promise of the SDK records a stack trace, which is half of a preview's time, and a trace is read only when a
 * program fails. Of the traces that say where a resource is registered, the user's line is all that is kept.
 */
export async function withoutStackTraces<T>(run: () => Promise<T>): Promise<T> {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- put back as it was
  const { stackTraceLimit, prepareStackTrace } = Error;
  const { debuggablePromise } = promiseWatch;
  Error.stackTraceLimit = 0;
  Error.prepareStackTrace = registrationTrace(prepareStackTrace);
  promiseWatch.debuggablePromise = watchWithoutTrace;
  try {
    return await run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    Error.prepareStackTrace = prepareStackTrace;
    promiseWatch.debuggablePromise = debuggablePromise;
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
