import type { Hono } from "hono";
import type { BulkServices } from "../bulk/bulk-services";
import { bulkEndpoints } from "../bulk/endpoints";
import { createApi } from "../http/create-api";
import type { WebhookServices } from "../webhooks/webhook-services";
import { companiesEndpoints } from "./endpoints";

/** Companies, and what goes in and out of them in bulk. */
export const createApp = (services: BulkServices & WebhookServices): Hono =>
  createApi(services, [...companiesEndpoints, ...bulkEndpoints]);
