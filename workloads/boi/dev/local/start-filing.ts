import { filingContent } from "../../services/filing/model/filing-content";
import type { FilingServices } from "../../services/filing/model/filing-services";
import { defaultPace } from "../../services/filing/machine/pace";
import { sqlFilingStore } from "../../services/filing/machine/sql-filing-store";
import { startWorker } from "../../services/filing/machine/worker";
import type { finCenClient } from "../../platform/fincen-client/fincen-client";
import { inProcessPublisher } from "../../platform/outbox/in-process-publisher";
import { startRelay, type Relay } from "../../platform/outbox/relay";

interface LocalFiling extends Pick<FilingServices, "database" | "protection" | "store" | "now"> {
  readonly fincen: ReturnType<typeof finCenClient>;
  readonly concurrency?: number | undefined;
  readonly said: (who: string, line: string) => void;
}

/** What a task of the filing service does beside answering, without a queue: the relay wakes the worker itself. */
export function startFiling({ fincen, concurrency, said, ...services }: LocalFiling): Relay {
  const { database, protection, now } = services;
  const fault = (who: string) => (error: unknown) =>
    said(who, error instanceof Error ? `${error.name} at work` : "fault at work");
  const worker = startWorker(
    {
      store: sqlFilingStore(database, protection),
      content: filingContent(services),
      fincen,
      pace: defaultPace,
      now,
    },
    { ...(concurrency !== undefined && { concurrency }), onError: fault("filing") },
  );
  const relay = startRelay(database, inProcessPublisher(worker.wake), { onError: fault("outbox") });
  return {
    published: relay.published,
    stop: async () => {
      await Promise.all([relay.stop(), worker.stop()]);
    },
  };
}
