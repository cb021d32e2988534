import type { Hono } from "hono";
import type { BulkServices } from "./bulk/model/bulk-services";
import { bulkEndpoints } from "./bulk/endpoints";
import { createApi } from "../../platform/http/create-api";
import type { WebhookServices } from "./webhooks/model/webhook-services";
import { companiesEndpoints } from "./endpoints";

/** Companies, and what goes in and out of them in bulk. */
export const createApp = (services: BulkServices & WebhookServices): Hono =>
  createApi(services, [...companiesEndpoints, ...bulkEndpoints]);
