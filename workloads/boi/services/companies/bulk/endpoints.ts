import type { Endpoint } from "../../../platform/http/endpoint";
import type { WebhookServices } from "../webhooks/model/webhook-services";
import { webhookEndpoints } from "../webhooks/endpoints";
import type { BulkServices } from "./model/bulk-services";
import { exportEndpoints } from "./export-endpoints";
import { importEndpoints } from "./import-endpoints";

/** Served by the companies service. */
export const bulkEndpoints: readonly Endpoint<BulkServices & WebhookServices>[] = [
  ...importEndpoints,
  ...exportEndpoints,
  ...webhookEndpoints,
];
