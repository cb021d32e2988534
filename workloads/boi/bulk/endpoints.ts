import type { AnyEndpoint } from "../http/any-endpoint";
import type { WebhookServices } from "../webhooks/webhook-services";
import { webhookEndpoints } from "../webhooks/endpoints";
import type { BulkServices } from "./bulk-services";
import { exportEndpoints } from "./export-endpoints";
import { importEndpoints } from "./import-endpoints";

/** Served by the companies service. */
export const bulkEndpoints: readonly AnyEndpoint<BulkServices & WebhookServices>[] = [
  ...importEndpoints,
  ...exportEndpoints,
  ...webhookEndpoints,
];
