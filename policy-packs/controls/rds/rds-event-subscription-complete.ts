import type { Control } from "../model/control";
import { allOf, anyOf, when } from "../requirements/combined";
import { examplesOf } from "../model/examples-of";
import { isTrue, isOneOf } from "../requirements/scalars";
import { isUnset, includes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const subscription = "aws:rds/eventSubscription:EventSubscription";
const categories = (source: string, ...needed: readonly string[]) =>
  when(
    isOneOf("sourceType", [source]),
    anyOf(
      `eventCategories must include ${needed.join(", ")}, or be left out`,
      isUnset("eventCategories"),
      includes("eventCategories", ...needed),
    ),
  );

export const rdsEventSubscriptionComplete: Control = {
  id: "rds-event-subscription-complete",
  title: "Subscriptions to RDS events include the critical ones",
  why: "A subscription that leaves failures out is taken for the one that would have reported them.",
  remedy:
    "Leave eventCategories out, or include failure and maintenance, and configuration change for instances.",
  severity: "low",
  domain: "logging",
  planned: requires({
    [subscription]: allOf(
      isTrue("enabled", { unset: true }),
      categories("db-cluster", "maintenance", "failure"),
      categories("db-instance", "maintenance", "configuration change", "failure"),
      categories("db-parameter-group", "configuration change"),
      categories("db-security-group", "configuration change", "failure"),
    ),
  }),
  examples: examplesOf(subscription, {
    bad: {
      "switched off": { enabled: false },
      "instances without failures": {
        sourceType: "db-instance",
        eventCategories: ["maintenance", "configuration change"],
      },
      "clusters without maintenance, on as text": {
        enabled: "true",
        sourceType: "db-cluster",
        eventCategories: ["failure"],
      },
    },
    good: {
      everything: { snsTopic: "arn:aws:sns:us-east-1:111122223333:operations" },
      clusters: { sourceType: "db-cluster", eventCategories: ["failure", "failover", "maintenance"] },
      "another source": { sourceType: "db-snapshot", eventCategories: ["creation"] },
    },
  }),
};
