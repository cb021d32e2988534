import { scheduleExpression } from "./schedule-expression";

test.each([
  [{ everyMinutes: 1 }, "rate(1 minute)"],
  [{ everyMinutes: 5 }, "rate(5 minutes)"],
  [{ dailyAt: "06:00", withinMinutes: 15 }, "cron(0 6 * * ? *)"],
  [{ dailyAt: "00:15", withinMinutes: 0 }, "cron(15 0 * * ? *)"],
] as const)("%j is written %s", (schedule, expected) => {
  expect(scheduleExpression(schedule)).toBe(expected);
});
