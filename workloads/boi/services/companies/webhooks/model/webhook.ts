import { randomBytes } from "node:crypto";
import { z } from "zod";

const topic = z.string().regex(/^[a-z-]{1,40}(\.[a-z-]{1,40}){1,3}$/, "is a topic such as filing.accepted");

export const webhookSettings = z.strictObject({
  url: z.string().max(500),
  /** None means all. */
  topics: z.array(topic).max(50).default([]),
  active: z.boolean().default(true),
});
export type WebhookSettings = z.infer<typeof webhookSettings>;

export const webhook = z.strictObject({
  webhookId: z.uuid(),
  url: z.string(),
  topics: z.array(z.string()),
  active: z.boolean(),
  createdAt: z.iso.datetime(),
  version: z.number().int(),
});
export type Webhook = z.infer<typeof webhook>;

export const createdWebhook = z.strictObject({
  webhookId: z.uuid(),
  /** For the receiver, to check signatures (standardwebhooks.com). */
  secret: z.string(),
});
export type CreatedWebhook = z.infer<typeof createdWebhook>;

export const delivery = z.strictObject({
  /** Also the `webhook-id` header, the same in every try. */
  deliveryId: z.uuid(),
  topic: z.string(),
  state: z.enum(["pending", "delivered", "dead"]),
  tries: z.number().int(),
  createdAt: z.iso.datetime(),
  nextTryAt: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
});
export type Delivery = z.infer<typeof delivery>;

export const attempt = z.strictObject({
  attemptedAt: z.iso.datetime(),
  outcome: z.string(),
  milliseconds: z.number().int(),
});
export type Attempt = z.infer<typeof attempt>;

export const newSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** Where a webhook's secrets stand; both under the webhook's own key. */
export const secretPlace = (webhookId: string) => ({
  table: "webhooks",
  column: "secret_ct",
  row: webhookId,
});
