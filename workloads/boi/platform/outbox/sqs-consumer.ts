import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  type Message,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { repeated } from "./repeated";

interface ConsumerOptions {
  readonly client: Pick<SQSClient, "send">;
  readonly queueUrl: string;
  /** Resolves when there is room for work. Until then messages wait in the queue, and their age calls for more tasks. */
  readonly ready: () => Promise<void>;
  readonly wake: () => void;
  readonly onError?: (error: unknown) => void;
  /** After a fault. */
  readonly pauseMilliseconds?: number;
  /** How long SQS waits for a message, up to twenty seconds. */
  readonly waitSeconds?: number;
}

/**
 * Reads "there is work" messages and wakes the worker. What is due is in the database, where every task's worker also
 * looks by itself: so a message is done with once somebody with room was woken, what it says is not even read, and a lost
 * one loses nothing. One becomes a dead letter when five readers got it and none could delete it: that says something of
 * the tasks (they are killed at once, or may not delete) and nothing of its filing. Sending it back does no harm.
 */
export function startConsumer({
  client,
  queueUrl: QueueUrl,
  ready,
  wake,
  onError,
  pauseMilliseconds = 5_000,
  waitSeconds = 20,
}: ConsumerOptions): { stop(): Promise<void> } {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const reading = repeated(
    async () => {
      await Promise.race([ready(), ended]);
      if (signal.aborted) return false;
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: waitSeconds }),
        { abortSignal: signal },
      );
      if (Messages.length === 0) return true;
      wake();
      await done(client, QueueUrl, Messages);
      return true;
    },
    { idleMilliseconds: pauseMilliseconds, ...(onError && { onError }) },
  );
  return {
    stop: () => {
      const stopping = reading.stop();
      ending.abort();
      return stopping;
    },
  };
}

/** What could not be deleted comes again when its time-out is over, and wakes once more. */
async function done(
  client: Pick<SQSClient, "send">,
  QueueUrl: string,
  messages: readonly Message[],
): Promise<void> {
  const { Failed = [] } = await client.send(
    new DeleteMessageBatchCommand({
      QueueUrl,
      Entries: messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle })),
    }),
  );
  const [first] = Failed;
  if (first)
    throw Object.assign(new Error(`${Failed.length} messages were not deleted`), { code: first.Code });
}
