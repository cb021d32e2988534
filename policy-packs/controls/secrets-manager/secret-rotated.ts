import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";

const type = "aws:secretsmanager/secret:Secret";
const rotationType = "aws:secretsmanager/secretRotation:SecretRotation";

export const secretRotated: Control = {
  id: "secret-rotated",
  title: "Secrets rotate at least every 90 days",
  why: "A leaked password is worth something only as long as it is valid.",
  remedy:
    "Plan a SecretRotation with the secret's id and rotationRules that are short enough; let RDS manage its master password itself.",
  severity: "medium",
  domain: "data-protection",
  planned: joined(type, (secret, graph) => {
    const rotations = graph.referring(secret, rotationType, "secretId");
    if (rotations.length === 0) return ["no SecretRotation rotates this secret"];
    const { secretRotationDays: longest } = graph.settings;
    if (some(rotations, ({ props }) => problems(props, longest).length === 0)) return [];
    return rotations.flatMap(({ props }) => problems(props, longest));
  }),
  managedRule: { identifier: "SECRETSMANAGER_ROTATION_ENABLED_CHECK" },
  examples: {
    bad: [
      { name: "no rotation", resources: [{ type, name: "password", props: { name: "db/password" } }] },
      {
        name: "another secret's rotation",
        resources: [
          { type, name: "password", props: { name: "db/password" } },
          {
            type: rotationType,
            props: { secretId: "db/other", rotationRules: { automaticallyAfterDays: 30 } },
          },
        ],
      },
      {
        name: "once a year",
        resources: [
          { type, name: "password", props: {} },
          {
            type: rotationType,
            props: { secretId: ref("password"), rotationRules: { automaticallyAfterDays: 365 } },
          },
        ],
      },
      {
        name: "monthly where a week is asked for",
        resources: [
          { type, name: "password", props: {} },
          {
            type: rotationType,
            props: { secretId: ref("password"), rotationRules: { automaticallyAfterDays: 30 } },
          },
        ],
        settings: { secretRotationDays: 7 },
      },
    ],
    good: [
      {
        name: "by days",
        resources: [
          { type, name: "password", props: {} },
          {
            type: rotationType,
            props: { secretId: ref("password"), rotationRules: { automaticallyAfterDays: 30 } },
          },
        ],
      },
      {
        name: "by schedule",
        resources: [
          { type, name: "password", props: {} },
          {
            type: rotationType,
            props: {
              secretId: ref("password", "arn"),
              rotationEnabled: true,
              rotationRules: { scheduleExpression: "cron(0 3 1 * ? *)" },
            },
          },
        ],
      },
    ],
  },
};

function problems(props: Resource["props"], longest: number): readonly string[] {
  if ((props.rotationEnabled ?? true) !== true) return ["rotationEnabled must not be false"];
  const rules: Readonly<Record<string, unknown>> = props.rotationRules ?? {};
  const days = rules.automaticallyAfterDays ?? scheduledDays(rules.scheduleExpression);
  return typeof days === "number" && days > 0 && days <= longest
    ? []
    : [`rotationRules must rotate the secret at least every ${longest} days`];
}

/** The longest wait between two rotations, as far as the months tell; undefined for a schedule not understood. */
function scheduledDays(expression: unknown): number | undefined {
  const text = String(expression);
  const [, count, unit] = /^rate\((\d+) (hour|day)s?\)$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) / (unit === "hour" ? 24 : 1);
  const [, day, months, weekdays = ""] =
    /^cron\(\S+ \S+ (\S+) ((?:\*|1)(?:\/[12])?) (\S+) \*\)$/.exec(text) ?? [];
  if (months === undefined || months === "1") return undefined;
  if (months.endsWith("/2")) return 62;
  // "5#1" and "5L" name one such day of the month.
  return day === "?" && /^[A-Z1-7,-]+$/.test(weekdays) && !weekdays.includes("L") ? 7 : 31;
}
