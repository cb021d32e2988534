import { notificationEmailDeclared } from "./notification-email-declared";
import { exampleGraph } from "../model/example";
import { exampleVerdict, statusOf } from "../model/verdicts";

import { unknown } from "../model/unknown";

const subscription = "aws:sns/topicSubscription:TopicSubscription";
const action = "aws:budgets/budgetAction:BudgetAction";
const contacts = ["security@example.com"];

test.each([
  [
    "no mailboxes declared",
    subscription,
    { protocol: "email", endpoint: "a@example.com" },
    undefined,
    "undetermined",
  ],
  ["no mailboxes declared, and no mail", subscription, { protocol: "lambda" }, undefined, "pass"],
  [
    "an address that is known only later",
    subscription,
    { protocol: "email", endpoint: unknown("address") },
    contacts,
    "undetermined",
  ],
  [
    "a subaddress of a mailbox",
    subscription,
    { protocol: "email", endpoint: "security+a@example.com" },
    contacts,
    "fail",
  ],
  [
    "a budget action by SNS",
    action,
    { subscribers: [{ subscriptionType: "SNS", address: "arn:x" }] },
    contacts,
    "pass",
  ],
  [
    "a budget action by mail",
    action,
    { subscribers: [{ subscriptionType: "EMAIL", address: "a@example.com" }] },
    contacts,
    "fail",
  ],
  ["subscribers that are no list", action, { subscribers: "a@example.com" }, contacts, "fail"],
])("%s", (_, type, props, contacts, expected) => {
  const example = { name: "", resources: [{ type, props }], settings: { contacts } };
  expect(statusOf(notificationEmailDeclared, example)).toBe(expected);
});

test("a finding does not repeat the address", () => {
  const address = "jane.doe@example.com";
  const props = { protocol: "email", endpoint: address };
  const on = exampleGraph({ name: "", resources: [{ type: subscription, props }], settings: { contacts } });
  expect(JSON.stringify(exampleVerdict(notificationEmailDeclared, on))).not.toContain(address);
});
