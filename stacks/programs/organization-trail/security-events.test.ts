import { securityEvents } from "./security-events";

test("names are unique: each is a metric and an alarm of its own", () => {
  const names = securityEvents.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

/** PutMetricFilter: filterPattern has at most 1,024 characters. */
test.each(securityEvents.map(({ name, pattern }) => [name, pattern] as const))(
  "%s has a balanced pattern that CloudWatch Logs accepts by its length",
  (_, pattern) => {
    expect(pattern).toMatch(/^\{ .* \}$/);
    expect(pattern.split("(").length).toBe(pattern.split(")").length);
    expect(pattern.length).toBeLessThanOrEqual(1024);
  },
);
