import type { JobSchedule } from "./job-schedules";
import { nextRun } from "./next-run";

test.each<[JobSchedule, string, string]>([
  [{ everyMinutes: 1 }, "2026-11-25T23:59:30Z", "2026-11-26T00:00:30Z"],
  [{ dailyAt: "06:00", withinMinutes: 15 }, "2026-11-25T05:59:59Z", "2026-11-25T06:00:00Z"],
  [{ dailyAt: "06:00", withinMinutes: 15 }, "2026-11-25T06:00:00Z", "2026-11-26T06:00:00Z"],
  [{ dailyAt: "00:15", withinMinutes: 0 }, "2026-12-31T00:15:01Z", "2027-01-01T00:15:00Z"],
])("%j after %s is due at %s", (schedule, after, expected) => {
  expect(nextRun(schedule, new Date(after))).toEqual(new Date(expected));
});
