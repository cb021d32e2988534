import { organizationOnly } from "../facts/organization-only";
import { prevented } from "../model/control";

export const logsAndEventsReachedByOrganizationOnly = prevented({
  id: "logs-and-events-reached-by-organization-only",
  title: "CloudWatch log groups and event buses serve the organization alone",
  why: "A log destination or an event bus that takes entries from anywhere feeds forged evidence to alarms and workers.",
  remedy:
    "Send through a role of the organization, or list the partner's account under trusted.accounts in organization.yaml.",
  severity: "high",
  domain: "logging",
  denied: [
    organizationOnly({
      sid: "LogsAndEventsForTheOrganizationOnly",
      actions: ["events:*", "logs:*"],
      tried: [
        {
          action: "logs:PutLogEvents",
          resource: "arn:{partition}:logs:{region}:{account}:log-group:app:log-stream:main",
        },
        {
          action: "events:PutEvents",
          resource: "arn:{partition}:events:{region}:{account}:event-bus/orders",
        },
      ],
      service: "delivery.logs.amazonaws.com",
    }),
  ],
});
