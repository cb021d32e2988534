import { randomUUID } from "node:crypto";
import { createServer, type AddressInfo, type Server } from "node:net";
import { heldSeconds, holdTimers } from "../dev/testing/held-clock";
import { dynamoRateLimits } from "../platform/http/dynamo-rate-limits";
import { sqsClients } from "../platform/outbox/sqs-clients";
import { sqsPublisher } from "../platform/outbox/sqs-publisher";
import { rateLimitClient } from "./rate-limit-client";

/** Takes connections and never answers, as a service of AWS does at its worst. */
let silent: Server;
let at: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } };
beforeAll(async () => {
  silent = createServer((socket) => socket.on("error", () => undefined));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  at = {
    endpoint: `http://127.0.0.1:${port}`,
    region: "us-east-1",
    credentials: { accessKeyId: "x", secretAccessKey: "y" },
  };
});
afterAll(() => silent.close());
beforeEach(() => holdTimers());
afterEach(() => jest.useRealTimers());

test("a request waits little more than a second for a limit that is not answered, and is counted here", async () => {
  const client = rateLimitClient(at);
  const one = { points: 1, seconds: 60 };
  const limiter = dynamoRateLimits(client, "limits", { user: one, address: one, attempt: one });
  const first = limiter.take("user", "u");
  expect(await heldSeconds(first)).toBeLessThan(2.5);
  expect(await first).toBeUndefined();
  const second = limiter.take("user", "u");
  await heldSeconds(second);
  expect(await second).toBeGreaterThan(0);
  client.destroy();
});

test("a relay does not hold its transaction open for a queue that does not answer", async () => {
  const { sending } = sqsClients(at);
  const message = { id: "1", tenantId: randomUUID(), topic: "filing.queued", filingId: randomUUID() };
  const sent = sqsPublisher(sending, `${at.endpoint}/queue.fifo`)([message]);
  const failed = expect(sent).rejects.toThrow();
  expect(await heldSeconds(sent)).toBeLessThan(9);
  await failed;
  sending.destroy();
});
