export interface JobSchedule {
  /** As EventBridge Scheduler writes it, in UTC. */
  readonly expression: string;
  /** How much later it may begin. */
  readonly minutes: number;
}

/** When each background job runs. A test holds the names against the jobs that there are. */
export const jobSchedules: Readonly<Record<string, JobSchedule>> = {
  // What FinCEN has accepted against what we think it has.
  reconcile: { expression: "cron(0 6 * * ? *)", minutes: 15 },
  // Of the day that has just ended.
  "audit-roots": { expression: "cron(15 0 * * ? *)", minutes: 0 },
  // Rules change by date: a company may be another one today.
  redetermine: { expression: "cron(30 4 * * ? *)", minutes: 30 },
  // Picks up what a crash left lying: filings, events, webhooks, uploads.
  sweep: { expression: "rate(1 minute)", minutes: 0 },
  retention: { expression: "cron(0 3 * * ? *)", minutes: 60 },
};
