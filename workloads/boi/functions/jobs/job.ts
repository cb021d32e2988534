import type { Log } from "../../platform/observability/log";

/** What a person has to look at, in words of ours that hold no data. */
export class JobFault extends Error {}

/** One background job. What it throws is logged and makes the invocation fail, which raises the alarm on errors. */
export type Job = (work: { readonly log: Log; readonly now: () => Date }) => Promise<void>;
