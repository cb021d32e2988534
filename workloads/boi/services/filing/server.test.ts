import { fork, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { describeMoto } from "../../dev/testing/describe-moto";
import { sharedServer } from "../../dev/testing/shared-server";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { newTenant, published, waiting } from "../../platform/outbox/fixtures/outbox";

/** Two tasks as they run in Fargate, with a real queue's stand-in between them. */
describeDatabase("tasks of the filing service", () => {
  describeMoto("with a queue (moto)", () => {
    let given: TestDatabase;
    let client: SQSClient;
    let queueUrl: string;
    let folder: string;
    let between: Server;
    const asked = new Map<string, number>();
    let cutShort = 0;
    const tasks: ChildProcess[] = [];

    beforeAll(async () => {
      given = await testDatabase();
      const moto = await sharedServer("moto");
      folder = mkdtempSync(join(tmpdir(), "filing-"));
      client = new SQSClient({
        endpoint: moto,
        region: "us-east-1",
        credentials: { accessKeyId: "x", secretAccessKey: "y" },
      });
      const { QueueUrl = "" } = await client.send(
        new CreateQueueCommand({
          QueueName: `boi-filing-${randomUUID()}.fifo`,
          Attributes: { FifoQueue: "true" },
        }),
      );
      queueUrl = QueueUrl;
      // Counts what the tasks ask of SQS and passes it on.
      between = createServer((incoming, answer) => {
        const action = String(incoming.headers["x-amz-target"]).replace("AmazonSQS.", "");
        asked.set(action, (asked.get(action) ?? 0) + 1);
        const onward = request(moto + (incoming.url ?? ""), {
          method: incoming.method,
          headers: incoming.headers,
        });
        onward.on("response", (response) => {
          answer.writeHead(response.statusCode ?? 500, response.headers);
          response.pipe(answer);
        });
        onward.on("error", () => answer.destroy());
        answer.on("close", () => {
          if (!answer.writableFinished) cutShort += 1;
          onward.destroy();
        });
        incoming.pipe(onward);
      });
      await new Promise<void>((resolve) => between.listen(0, "127.0.0.1", resolve));
      const endpoint = `http://127.0.0.1:${(between.address() as AddressInfo).port}`;
      const { pathname } = new URL(queueUrl);
      for (let count = 0; count < 2; count += 1) {
        const task = fork(join(__dirname, "server.js"), {
          env: {
            DATABASE_URL: given.serviceUrl,
            FILING_QUEUE_URL: endpoint + pathname,
            PORT: "0",
            AWS_ENDPOINT_URL: endpoint,
            AWS_REGION: "us-east-1",
            AWS_ACCESS_KEY_ID: "x",
            AWS_SECRET_ACCESS_KEY: "y",
            TOKEN_ISSUER: "http://localhost:1",
            TOKEN_CLIENT_ID: "boi",
            SIGNING_SECRET: "s".repeat(32),
            DOCUMENT_FOLDER: join(folder, "documents"),
            UPLOAD_URL: "http://localhost:1/uploads",
            TENANT_KEY_FILE: join(folder, "key"),
            FINCEN_API_URL: "http://localhost:1",
            FINCEN_TOKEN_URL: "http://localhost:1/token",
            FINCEN_SCOPE: "BOSS-EFILE-SANDBOX",
            FINCEN_CLIENT_ID: "palisade",
            FINCEN_CLIENT_SECRET: "secret",
          },
          stdio: ["ignore", "pipe", "inherit", "ipc"],
        });
        tasks.push(task);
        await once(task, "message");
      }
    });
    afterAll(async () => {
      for (const task of tasks) task.kill("SIGKILL");
      client.destroy();
      between.close();
      rmSync(folder, { recursive: true, force: true });
      await given.drop();
    });

    const inQueue = async () => {
      const { Attributes = {} } = await client.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ["All"] }),
      );
      return (
        Number(Attributes.ApproximateNumberOfMessages) +
        Number(Attributes.ApproximateNumberOfMessagesNotVisible)
      );
    };

    test("messages go through the queue, and both tasks end in order on SIGTERM, in the middle of a long poll", async () => {
      await published(given, newTenant(), [["filing.queued", randomUUID()]]);
      while ((await waiting(given)).length > 0 || (await inQueue()) > 0)
        await new Promise((resolve) => setTimeout(resolve, 20));
      expect([asked.get("SendMessageBatch"), asked.get("DeleteMessageBatch")]).toEqual([1, 1]);

      const ended = tasks.map((task) => once(task, "exit"));
      for (const task of tasks) task.kill("SIGTERM");
      expect(await Promise.all(ended)).toEqual([
        [0, null],
        [0, null],
      ]);
      // At least the task that did not get the message was reading.
      while (cutShort === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    });
  });
});
