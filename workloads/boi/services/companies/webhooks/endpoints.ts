import { z } from "zod";
import { endpoint, type Endpoint } from "../../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../../platform/http/page";
import { changeWebhook } from "./verbs/change-webhook";
import { createdWebhookAgain, createWebhook } from "./verbs/create-webhook";
import { deleteWebhook } from "./verbs/delete-webhook";
import { listAttempts, listDeliveries, redeliver, sendTest } from "./verbs/deliveries";
import { findWebhook } from "./verbs/find-webhook";
import { listWebhooks } from "./verbs/list-webhooks";
import { rotateSecret } from "./verbs/rotate-secret";
import { attempt, createdWebhook, delivery, webhook, webhookSettings } from "./model/webhook";
import type { WebhookServices } from "./model/webhook-services";

const params = z.strictObject({ webhookId: z.uuid() });
const deliveryParams = z.strictObject({ ...params.shape, deliveryId: z.uuid() });
const auth = "webhook:manage";

export const webhookEndpoints: readonly Endpoint<WebhookServices>[] = [
  endpoint({
    method: "post",
    path: "/webhooks",
    operationId: "createWebhook",
    summary: "Subscribes a URL to events; the answer alone shows the secret that signs them",
    auth,
    body: webhookSettings,
    answers: { status: 201, body: createdWebhook },
    problems: [409],
    secret: { fields: ["secret"], restore: createdWebhookAgain },
    handle: async ({ body }, call) => {
      const made = await createWebhook(call, body);
      return { status: 201, body: made, version: 1, location: `/webhooks/${made.webhookId}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/webhooks",
    operationId: "listWebhooks",
    summary: "The tenant's webhooks",
    auth,
    query: pageQuery,
    answers: { status: 200, body: pageOf(webhook) },
    handle: async ({ query }, { sql }) => ({ status: 200, body: await listWebhooks(sql, query) }),
  }),
  endpoint({
    method: "get",
    path: "/webhooks/{webhookId}",
    operationId: "getWebhook",
    summary: "One webhook, without its secret",
    auth,
    params,
    answers: { status: 200, body: webhook },
    problems: [404],
    handle: async ({ params: { webhookId } }, { sql }) => {
      const body = await findWebhook(sql, webhookId);
      return { status: 200, body, version: body.version };
    },
  }),
  endpoint({
    method: "put",
    path: "/webhooks/{webhookId}",
    operationId: "changeWebhook",
    summary: "Changes where a webhook's events go and which",
    auth,
    params,
    body: webhookSettings,
    ifMatch: true,
    answers: { status: 204, body: z.undefined() },
    problems: [404, 412],
    handle: async ({ params: { webhookId }, body, version }, call) => ({
      status: 204,
      body: undefined,
      version: await changeWebhook(call, webhookId, version, body),
    }),
  }),
  endpoint({
    method: "delete",
    path: "/webhooks/{webhookId}",
    operationId: "deleteWebhook",
    summary: "Ends a subscription and destroys its secret",
    auth,
    params,
    answers: { status: 204, body: z.undefined() },
    problems: [404],
    handle: async ({ params: { webhookId } }, call) => {
      await deleteWebhook(call, webhookId);
      return { status: 204, body: undefined };
    },
  }),
  endpoint({
    method: "post",
    path: "/webhooks/{webhookId}/secret",
    operationId: "rotateWebhookSecret",
    summary: "A new secret; the one before signs beside it for a day",
    auth,
    params,
    answers: { status: 201, body: createdWebhook },
    problems: [404, 409],
    secret: { fields: ["secret"], restore: createdWebhookAgain },
    handle: async ({ params: { webhookId } }, call) => ({
      status: 201,
      body: await rotateSecret(call, webhookId),
    }),
  }),
  endpoint({
    method: "post",
    path: "/webhooks/{webhookId}/test",
    operationId: "testWebhook",
    summary: "Sends a message that means nothing",
    auth,
    params,
    answers: { status: 202, body: z.strictObject({ deliveryId: z.uuid() }) },
    problems: [404],
    handle: async ({ params: { webhookId } }, call) => ({
      status: 202,
      body: { deliveryId: await sendTest(call, webhookId) },
    }),
  }),
  endpoint({
    method: "get",
    path: "/webhooks/{webhookId}/deliveries",
    operationId: "listWebhookDeliveries",
    summary: "What was or will be sent to a webhook, the latest first",
    auth,
    params,
    query: z.strictObject({ ...pageQuery.shape, state: delivery.shape.state.optional() }),
    answers: { status: 200, body: pageOf(delivery) },
    problems: [404],
    handle: async ({ params: { webhookId }, query }, { sql }) => ({
      status: 200,
      body: await listDeliveries(sql, webhookId, query),
    }),
  }),
  endpoint({
    method: "get",
    path: "/webhooks/{webhookId}/deliveries/{deliveryId}/attempts",
    operationId: "listWebhookAttempts",
    summary: "How each try of a delivery ended, the latest first",
    auth,
    params: deliveryParams,
    answers: { status: 200, body: z.strictObject({ attempts: z.array(attempt) }) },
    problems: [404],
    handle: async ({ params: { webhookId, deliveryId } }, { sql }) => ({
      status: 200,
      body: await listAttempts(sql, webhookId, deliveryId),
    }),
  }),
  endpoint({
    method: "post",
    path: "/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver",
    operationId: "redeliverWebhook",
    summary: "Sends a delivery again, dead or not",
    auth,
    params: deliveryParams,
    answers: { status: 202, body: z.strictObject({ state: z.literal("pending") }) },
    problems: [404],
    handle: async ({ params: { webhookId, deliveryId } }, call) => {
      await redeliver(call, webhookId, deliveryId);
      return { status: 202, body: { state: "pending" as const } };
    },
  }),
];
