import type { Log } from "../observability/log";

/** One background job. What it throws is logged and makes the invocation fail, which raises the alarm on errors. */
export type Job = (work: { readonly log: Log; readonly now: () => Date }) => Promise<void>;
