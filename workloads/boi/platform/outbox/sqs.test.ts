import { randomUUID } from "node:crypto";
import {
  CreateQueueCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { describeMoto } from "../../dev/testing/describe-moto";
import { sharedServer } from "../../dev/testing/shared-server";
import type { Message } from "./publisher";
import { startConsumer } from "./sqs-consumer";
import { sqsPublisher } from "./sqs-publisher";

let next = 0;
const message = (filingId: string): Message => {
  next += 1;
  return { id: String(next), tenantId: randomUUID(), topic: "filing.queued", filingId };
};
const messages = (count: number) => Array.from({ length: count }, () => message(randomUUID()));
const ids = (sent: readonly Message[]) => new Set(sent.map(({ id }) => id));

/** moto keeps FIFO order, groups, deduplication, visibility and redrive to dead letters. */
describeMoto("messages through SQS (moto)", () => {
  let moto: string;
  let client: SQSClient;
  beforeAll(async () => {
    moto = await sharedServer("moto");
    client = new SQSClient({
      endpoint: moto,
      region: "us-east-1",
      credentials: { accessKeyId: "x", secretAccessKey: "y" },
    });
  });
  afterAll(() => client.destroy());

  /** As stacks/components/boi/data/queue.ts declares it, but that a message is invisible for a second only. */
  async function queues(): Promise<Readonly<Record<"url" | "dead", string>>> {
    const name = randomUUID();
    const made = async (suffix: string, more: Readonly<Record<string, string>>) =>
      (
        await client.send(
          new CreateQueueCommand({
            QueueName: `${name}${suffix}.fifo`,
            Attributes: {
              FifoQueue: "true",
              ContentBasedDeduplication: "true",
              DeduplicationScope: "messageGroup",
              FifoThroughputLimit: "perMessageGroupId",
              ...more,
            },
          }),
        )
      ).QueueUrl ?? "";
    const dead = await made("-dead", {});
    const { Attributes } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl: dead, AttributeNames: ["QueueArn"] }),
    );
    const url = await made("", {
      VisibilityTimeout: "1",
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: 2 }),
    });
    return { url, dead };
  }

  async function count(QueueUrl: string): Promise<number> {
    const { Attributes = {} } = await client.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }),
    );
    return (
      Number(Attributes.ApproximateNumberOfMessages) +
      Number(Attributes.ApproximateNumberOfMessagesNotVisible)
    );
  }
  /** The client, with every request of it kept. */
  const recorded = (requests: Promise<unknown>[]) =>
    ({
      send: (command: never, options: never) => {
        const request = client.send(command, options) as Promise<unknown>;
        requests.push(request);
        return request;
      },
    }) as unknown as SQSClient;
  const until = async (good: () => boolean | Promise<boolean>) => {
    while (!(await good())) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  test("more than fit into one batch arrive, each filing's in their order, twice the same once", async () => {
    const { url } = await queues();
    const publisher = sqsPublisher(client, url);
    const filing = randomUUID();
    const sent = [...messages(12), message(filing), message(filing), message(filing)];
    expect(await publisher(sent)).toEqual({ taken: ids(sent) });
    expect(await publisher(sent.slice(3))).toEqual({ taken: ids(sent.slice(3)) });
    expect(await count(url)).toBe(sent.length);
    const received: Message[] = [];
    while (received.length < sent.length) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, VisibilityTimeout: 60 }),
      );
      if (Messages.length === 0) break;
      received.push(...Messages.map(({ Body }) => JSON.parse(Body ?? "") as Message));
    }
    const order = received.flatMap((heard) => (heard.filingId === filing ? [heard.id] : []));
    expect(order).toEqual(sent.slice(12).map(({ id }) => id));
  });

  test("what the reader heard is deleted once the worker was woken", async () => {
    const { url, dead } = await queues();
    let wakes = 0;
    const consumer = startConsumer({
      client,
      queueUrl: url,
      waitSeconds: 1,
      ready: () => Promise.resolve(),
      wake: () => (wakes += 1),
    });
    const sent = messages(25);
    await sqsPublisher(client, url)(sent);
    await until(async () => (await count(url)) === 0);
    await consumer.stop();
    expect(wakes).toBeGreaterThanOrEqual(3);
    expect(await count(dead)).toBe(0);
  });

  test("while no worker has room, messages stay in the queue", async () => {
    const { url } = await queues();
    let room: (() => void) | undefined;
    let wakes = 0;
    await sqsPublisher(client, url)(messages(3));
    const requests: Promise<unknown>[] = [];
    const consumer = startConsumer({
      client: recorded(requests),
      queueUrl: url,
      waitSeconds: 1,
      wake: () => (wakes += 1),
      ready: () => new Promise((resolve) => (room = resolve)),
    });
    await until(() => room !== undefined);
    expect([await count(url), wakes, requests]).toEqual([3, 0, []]);
    room?.();
    await until(async () => (await count(url)) === 0);
    expect(wakes).toBe(1);
    await consumer.stop();
  });

  test("it stops at once in the middle of a long poll, and says nothing of that", async () => {
    const { url } = await queues();
    const errors: unknown[] = [];
    const polls: Promise<unknown>[] = [];
    const consumer = startConsumer({
      client: recorded(polls),
      queueUrl: url,
      wake: () => undefined,
      ready: () => Promise.resolve(),
      onError: (error: unknown) => errors.push(error),
    });
    await until(() => polls.length > 0);
    await consumer.stop();
    expect((await Promise.allSettled(polls)).map(({ status }) => status)).toEqual(["rejected"]);
    expect(errors).toEqual([]);
  });

  test("what readers get and cannot delete becomes a dead letter; the worker was woken each time", async () => {
    const { url, dead } = await queues();
    const reported: unknown[] = [];
    let wakes = 0;
    const cannotDelete = {
      send: (command: { constructor: { name: string } }, options: never) =>
        command.constructor.name === "DeleteMessageBatchCommand"
          ? Promise.reject(new Error("AccessDenied"))
          : client.send(command as never, options),
    } as unknown as SQSClient;
    const consumer = startConsumer({
      client: cannotDelete,
      queueUrl: url,
      waitSeconds: 1,
      pauseMilliseconds: 10,
      ready: () => Promise.resolve(),
      wake: () => (wakes += 1),
      onError: (error) => reported.push(error),
    });
    await sqsPublisher(client, url)(messages(1));
    await until(async () => (await count(dead)) === 1);
    await consumer.stop();
    expect(wakes).toBe(2);
    expect(reported).toEqual([new Error("AccessDenied"), new Error("AccessDenied")]);
  });

  test("a queue that is not there is reported, and nothing counts as taken", async () => {
    await expect(sqsPublisher(client, `${moto}/123456789012/none.fifo`)(messages(1))).rejects.toThrow();
  });
});

test("where SQS takes a batch in part, a filing's later messages wait for its earlier one", async () => {
  const [good, bad] = [randomUUID(), randomUUID()];
  const sent = [message(bad), message(good), message(bad), message(good)];
  const batches: string[][] = [];
  const client = {
    send: ({ input }: { input: { Entries: { Id: string; MessageGroupId: string }[] } }) => {
      batches.push(input.Entries.map(({ Id }) => Id));
      const of = (group: string) => input.Entries.filter(({ MessageGroupId }) => MessageGroupId === group);
      return Promise.resolve({
        Successful: of(good),
        Failed: of(bad).map(({ Id }) => ({ Id, Code: "InternalError" })),
      });
    },
  } as unknown as SQSClient;
  const [first, second, , fourth] = sent.map(({ id }) => id);
  expect(await sqsPublisher(client, "https://sqs.test/q.fifo")(sent)).toEqual({
    taken: new Set([second, fourth]),
    refused: "InternalError",
  });
  expect(batches).toEqual([[first, second], [fourth]]);
});
