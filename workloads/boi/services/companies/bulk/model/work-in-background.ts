import { setTimeout } from "node:timers/promises";
import { deliverDue } from "../../webhooks/model/deliver";
import type { WebhookServices } from "../../webhooks/model/webhook-services";
import type { BulkServices } from "./bulk-services";
import { runNextImport } from "./run-import";

/**
 * What the companies service does beside answering: imports and webhooks, until `signal`. As many of these as there are
 * tasks may run: leases keep them apart. A failure is reported and the work goes on; its lease runs out and it is tried again.
 */
export async function workInBackground(
  services: BulkServices & WebhookServices,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  const repeat = async (work: () => Promise<boolean>) => {
    while (!signal.aborted) {
      const more = await work().catch((error: unknown) => {
        onError(error);
        return false;
      });
      if (!more) await setTimeout(1_000, undefined, { signal }).catch(() => undefined);
    }
  };
  await Promise.all([
    repeat(() => runNextImport(services, signal)),
    repeat(async () => (await deliverDue(services)) > 0),
  ]);
}
