import type * as pulumi from "@pulumi/pulumi";
import type { Alarm } from "./alarm";

const ofQueue = (queueName: pulumi.Input<string>) => ({
  namespace: "AWS/SQS",
  dimensions: { QueueName: queueName },
  statistic: "Maximum",
});

/** Work that waits for too long, or piles up. */
export const queueAlarms = (name: string, queueName: pulumi.Input<string>): Alarm[] => [
  {
    ...ofQueue(queueName),
    name: `${name}-age`,
    metric: "ApproximateAgeOfOldestMessage",
    threshold: 900,
  },
  {
    ...ofQueue(queueName),
    name: `${name}-depth`,
    metric: "ApproximateNumberOfMessagesVisible",
    threshold: 10_000,
  },
];

/** One message is enough: somebody has to look at it. */
export const deadLetterAlarm = (name: string, queueName: pulumi.Input<string>): Alarm => ({
  ...ofQueue(queueName),
  name: `${name}-dead-letters`,
  metric: "ApproximateNumberOfMessagesVisible",
  threshold: 1,
  periods: 1,
});
