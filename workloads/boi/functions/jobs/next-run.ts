import type { JobSchedule } from "./job-schedules";

const day = 86_400_000;

/** When a job that has just run is due again. */
export function nextRun(schedule: JobSchedule, after: Date): Date {
  if ("everyMinutes" in schedule) return new Date(after.getTime() + schedule.everyMinutes * 60_000);
  const [hour = 0, minute = 0] = schedule.dailyAt.split(":").map(Number);
  const today = new Date(after).setUTCHours(hour, minute, 0, 0);
  return new Date(today > after.getTime() ? today : today + day);
}
