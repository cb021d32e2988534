import { filingContent } from "../filing/filing-content";
import type { FilingServices } from "../filing/filing-services";
import { defaultPace } from "../filing/machine/pace";
import { sqlFilingStore } from "../filing/machine/sql-filing-store";
import { startWorker } from "../filing/machine/worker";
import type { finCenClient } from "../fincen/client/fincen-client";
import { inProcessPublisher } from "../outbox/in-process-publisher";
import { startRelay, type Relay } from "../outbox/relay";

export interface LocalFiling extends Pick<FilingServices, "database" | "protection" | "store" | "now"> {
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
      ...{ fincen, pace: defaultPace, now },
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
