import { storesFromEnvironment } from "../documents/stores-from-environment";
import { runServer } from "../edge/run-server";
import { finCenFromEnvironment } from "../fincen/client/fincen-from-environment";
import { protectionFromEnvironment } from "../protection/protection-from-environment";
import { createApp } from "./create-app";
import { filingContent } from "./filing-content";
import { defaultPace } from "./machine/pace";
import { sqlFilingStore } from "./machine/sql-filing-store";
import { startWorker } from "./machine/worker";

void runServer("boi-filing", (edge) => {
  const { database, now } = edge;
  const protection = protectionFromEnvironment();
  const { store } = storesFromEnvironment();
  const worker = startWorker(
    {
      store: sqlFilingStore(database, protection),
      content: filingContent({ database, protection, store, now }),
      ...{ fincen: finCenFromEnvironment(), pace: defaultPace, now },
    },
    { onError: (error) => edge.log({ event: "filing.failed", error }) },
  );
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void worker.stop());
  return createApp({ ...edge, protection, store, wake: () => worker.wake() });
});
