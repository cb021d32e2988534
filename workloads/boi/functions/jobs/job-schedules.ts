import type { JobName } from "./jobs";

export type JobSchedule =
  | { readonly everyMinutes: number }
  /** In UTC, and how much later it may begin. */
  | { readonly dailyAt: `${number}:${number}`; readonly withinMinutes: number };

/** When each background job runs, in AWS and on one machine. */
export const jobSchedules: Readonly<Record<JobName, JobSchedule>> = {
  // What FinCEN has accepted against what we think it has.
  reconcile: { dailyAt: "06:00", withinMinutes: 15 },
  // Of the day that has just ended.
  "audit-roots": { dailyAt: "00:15", withinMinutes: 0 },
  // Rules change by date: a company may be another one today.
  redetermine: { dailyAt: "04:30", withinMinutes: 30 },
  // Picks up what a crash left lying, and counts what needs a person.
  sweep: { everyMinutes: 1 },
  retention: { dailyAt: "03:00", withinMinutes: 60 },
};
