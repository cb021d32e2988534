import { z } from "zod";
import { storesFromEnvironment } from "../documents/stores-from-environment";
import { runServer } from "../../runtime/run-server";
import { parsedSettings } from "../../platform/settings/settings";
import { finCenFromEnvironment } from "../../platform/fincen-client/fincen-from-environment";
import { startRelay } from "../../platform/outbox/relay";
import { sqsClients } from "../../platform/outbox/sqs-clients";
import { startConsumer } from "../../platform/outbox/sqs-consumer";
import { sqsPublisher } from "../../platform/outbox/sqs-publisher";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { document } from "../openapi/document";
import { createApp } from "./create-app";
import { filingContent } from "./model/filing-content";
import { defaultPace } from "./machine/pace";
import { sqlFilingStore } from "./machine/sql-filing-store";
import { startWorker } from "./machine/worker";

/**
 * Each task files, relays the outbox into the queue and is woken by it. A relay beside every worker is enough: a report is
 * handed over at one of these tasks, whose relay sends within the second, and without any of them no worker would be woken.
 */
void runServer("boi-filing", document, (runtime) => {
  const { database, now } = runtime;
  const { FILING_QUEUE_URL: queueUrl } = parsedSettings(
    z.object({ FILING_QUEUE_URL: z.url({ protocol: /^https?$/ }) }),
    process.env,
  );
  const protection = protectionFromEnvironment();
  const { store } = storesFromEnvironment();
  const fincen = finCenFromEnvironment();
  const { sending, receiving } = sqsClients();
  const worker = startWorker(
    {
      store: sqlFilingStore(database, protection),
      content: filingContent({ database, protection, store, now }),
      fincen,
      pace: defaultPace,
      now,
    },
    { onError: (error) => runtime.log({ event: "filing.failed", error }) },
  );
  const relay = startRelay(database, sqsPublisher(sending, queueUrl), {
    onError: (error) => runtime.log({ event: "outbox.failed", error }),
  });
  const consumer = startConsumer({
    client: receiving,
    queueUrl,
    ready: worker.idle,
    wake: worker.wake,
    onError: (error) => runtime.log({ event: "queue.failed", error }),
  });
  return {
    app: createApp({
      ...runtime,
      protection,
      store,
      published: relay.published,
      fincen: fincen(() => undefined),
    }),
    stop: () => Promise.all([consumer.stop(), worker.stop(), relay.stop()]),
  };
});
