import { secretRotated } from "./secret-rotated";
import { statusOf } from "../model/verdicts";

import { ref } from "../model/example";
import { unknown } from "../model/unknown";

const rotation = (props: Record<string, unknown>) => ({
  name: "",
  resources: [
    { type: "aws:secretsmanager/secret:Secret", name: "password", props: { name: "db/password" } },
    {
      type: "aws:secretsmanager/secretRotation:SecretRotation",
      props: { secretId: ref("password"), ...props },
    },
  ],
});
const schedule = (scheduleExpression: unknown) => rotation({ rotationRules: { scheduleExpression } });
const within = (secretRotationDays: number, example: ReturnType<typeof rotation>) => ({
  ...example,
  settings: { secretRotationDays },
});
const thirty = { rotationRules: { automaticallyAfterDays: 30 } };

test.each([
  ["by the secret's name", rotation({ ...thirty, secretId: "db/password" }), "pass"],
  [
    "a rotation of who knows which secret",
    rotation({ ...thirty, secretId: unknown("elsewhere") }),
    "undetermined",
  ],
  ["turned off", rotation({ rotationEnabled: false }), "fail"],
  ["without rules", rotation({}), "fail"],
  ["exactly 90 days", rotation({ rotationRules: { automaticallyAfterDays: 90 } }), "pass"],
  ["a rate of 4 hours", schedule("rate(4 hours)"), "pass"],
  ["a rate of 91 days", schedule("rate(91 days)"), "fail"],
  ["every second month", schedule("cron(0 3 1 1/2 ? *)"), "pass"],
  ["every week", schedule("cron(0 3 ? * SUN *)"), "pass"],
  ["every January", schedule("cron(0 3 1 1 ? *)"), "fail"],
  ["in one year only", schedule("cron(0 3 1 * ? 2027)"), "fail"],
  ["a schedule that is known only later", schedule(unknown("schedule")), "undetermined"],
  ["every week where ten days are asked for", within(10, schedule("cron(0 3 ? * SUN *)")), "pass"],
  ["the first Sunday of a month, likewise", within(10, schedule("cron(0 3 ? * 1#1 *)")), "fail"],
  ["the last Friday of a month, likewise", within(10, schedule("cron(0 3 ? * 6L *)")), "fail"],
])("%s", (_, example, expected) => {
  expect(statusOf(secretRotated, example)).toBe(expected);
});
