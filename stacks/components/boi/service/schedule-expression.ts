import type { JobSchedule } from "../../../../workloads/boi/functions/jobs/job-schedules";

/** As EventBridge Scheduler writes it. */
export function scheduleExpression(schedule: JobSchedule): string {
  if ("everyMinutes" in schedule)
    return `rate(${schedule.everyMinutes} minute${schedule.everyMinutes === 1 ? "" : "s"})`;
  const [hour = 0, minute = 0] = schedule.dailyAt.split(":").map(Number);
  return `cron(${minute} ${hour} * * ? *)`;
}
