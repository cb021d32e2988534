import { logsAndEventsReachedByOrganizationOnly } from "./logs-and-events-reached-by-organization-only";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const denied = logsAndEventsReachedByOrganizationOnly.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  [
    "the security account's reader",
    { type: "role", account: "{security}" } as const,
    "logs:FilterLogEvents",
    "allow",
  ],
  [
    "a partner's event",
    { type: "role", account: "777788889999", organization: undefined } as const,
    "events:PutEvents",
    "allow",
  ],
  [
    "a stranger's event",
    { type: "role", account: "999988887777", organization: undefined } as const,
    "events:PutEvents",
    "deny",
  ],
  [
    "Route 53's query log",
    { type: "service", service: "route53.amazonaws.com" } as const,
    "logs:PutLogEvents",
    "allow",
  ],
  ["an entry without a signature", "anonymous" as const, "logs:PutLogEvents", "deny"],
  ["a schedule, which is another service", "outsider" as const, "scheduler:CreateSchedule", "allow"],
])("%s", (_, caller, action, expected) => {
  const request = caseRequest(exampleGuardedAccount, { name: "", caller, action });
  expect(statementDecision(denied, exampleGuardedAccount, request).answer).toBe(expected);
});
