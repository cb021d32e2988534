import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf, matchesNot } from "../requirements/scalars";

const subscription = "aws:sns/topicSubscription:TopicSubscription";

export const snsSubscriptionEncryptedInTransit: Control = {
  id: "sns-subscription-encrypted-in-transit",
  title: "SNS delivers over HTTPS, never over HTTP",
  why: "Over HTTP everyone on the way reads and changes the message.",
  remedy: 'Set protocol: "https".',
  severity: "high",
  domain: "data-protection",
  planned: requires({
    [subscription]: allOf(
      isNoneOf("protocol", ["http"]),
      matchesNot("endpoint", /^http:\/\//i, "an address without TLS"),
    ),
  }),
  examples: examplesOf(subscription, {
    bad: {
      HTTP: { protocol: "http", endpoint: "http://hooks.example/a" },
      "an address that is in clear, in capitals": { protocol: "https", endpoint: "HTTP://hooks.example/a" },
      "HTTP by its protocol": { protocol: "http", endpoint: "hooks.example/a" },
    },
    good: {
      HTTPS: { protocol: "https", endpoint: "https://hooks.example/a" },
      "a queue": { protocol: "sqs", endpoint: "arn:aws:sqs:us-east-1:111122223333:orders" },
      "HTTPS, and a plain address in its query": {
        protocol: "https",
        endpoint: "https://hooks.example/?next=http://a.example",
      },
    },
  }),
};
