import { each, type Control } from "../model/control";
import type { Resource, Settings } from "../model/resource";
import { collect } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

const subscriptionType = "aws:sns/topicSubscription:TopicSubscription";
const budgetType = "aws:budgets/budget:Budget";
const anomalyType = "aws:costexplorer/anomalySubscription:AnomalySubscription";

type Check = (address: unknown, property: string) => readonly string[];
type Props = Resource["props"];

/** Where each type writes e-mail addresses down. */
const addresses: Readonly<Record<string, (props: Props, check: Check) => readonly string[]>> = {
  [subscriptionType]: (props, check) =>
    /^email(-json)?$/.test(String(props.protocol)) ? check(props.endpoint, "endpoint") : [],
  [budgetType]: (props, check) =>
    listed(props.notifications, "notifications", (notification) =>
      listed(notification?.subscriberEmailAddresses, "subscriberEmailAddresses", (address) =>
        check(address, "subscriberEmailAddresses"),
      ),
    ),
  "aws:budgets/budgetAction:BudgetAction": (props, check) => subscribers(props, "subscriptionType", check),
  [anomalyType]: (props, check) => subscribers(props, "type", check),
};

export const notificationEmailDeclared: Control = {
  id: "notification-email-declared",
  title: "Notifications go to the organization's shared mailboxes",
  why: "An alarm sent to one person's mailbox is lost when that person is away, and still sent when that person has left.",
  remedy:
    "Send to a shared mailbox that an account's file lists among its contacts, or add the mailbox there.",
  severity: "medium",
  domain: "organization",
  needs: ["contacts"],
  planned: each(
    Object.keys(addresses),
    ({ type, props }, { settings }) => addresses[type]?.(props, isContact(settings)) ?? [],
  ),
  examples: {
    bad: [
      {
        name: "a person subscribes to a topic",
        resources: [
          { type: subscriptionType, props: { protocol: "email", endpoint: "jane.doe@example.com" } },
        ],
        settings: { contacts: ["security@example.com"] },
      },
      {
        name: "a person among a budget's subscribers",
        resources: [
          {
            type: budgetType,
            props: {
              notifications: [
                { subscriberEmailAddresses: ["billing@example.com", "jane.doe@example.com"] },
                { subscriberSnsTopicArns: ["arn:aws:sns:us-east-1:111122223333:costs"] },
              ],
            },
          },
        ],
        settings: { contacts: ["billing@example.com"] },
      },
      {
        name: "a person notified of cost anomalies",
        resources: [
          { type: anomalyType, props: { subscribers: [{ type: "EMAIL", address: "jane.doe@example.com" }] } },
        ],
        settings: { contacts: ["billing@example.com"] },
      },
    ],
    good: [
      {
        name: "a shared mailbox, in whatever case",
        resources: [
          { type: subscriptionType, props: { protocol: "email-json", endpoint: "Security@Example.com" } },
          {
            type: budgetType,
            props: { notifications: [{ subscriberEmailAddresses: ["billing@example.com"] }] },
          },
        ],
        settings: { contacts: ["security@example.com", "billing@example.com"] },
      },
      {
        name: "no mail at all",
        resources: [
          {
            type: subscriptionType,
            props: { protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:111122223333:alarms" },
          },
        ],
      },
    ],
  },
};

const isContact =
  ({ contacts }: Settings): Check =>
  (address, property) => {
    if (contacts === undefined)
      throw new UnknownValue("settings.contacts", "no shared mailboxes are declared");
    return typeof address === "string" && contacts.includes(address.toLowerCase())
      ? []
      : [`${property} must be one of the declared shared mailboxes`];
  };

const subscribers = (props: Props, kind: string, check: Check): readonly string[] =>
  listed(props.subscribers, "subscribers", (subscriber) =>
    subscriber?.[kind] === "SNS" ? [] : check(subscriber?.address, "subscribers"),
  );

const listed = (
  value: Props[string],
  property: string,
  problems: (item: Props[string]) => readonly string[],
): readonly string[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? collect(value, problems)
      : [`${property} must be a list`];
