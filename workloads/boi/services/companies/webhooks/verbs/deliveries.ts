import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Sql } from "../../../../platform/database/sql";
import type { Call } from "../../../../platform/http/endpoint";
import { cursorValues, page, type Page } from "../../../../platform/http/page";
import { Problem } from "../../../../platform/http/problem";
import type { Attempt, Delivery } from "../model/webhook";
import type { WebhookServices } from "../model/webhook-services";
import { findWebhook } from "./find-webhook";

interface DeliveryRow {
  readonly delivery_id: string;
  readonly topic: string;
  readonly state: Delivery["state"];
  readonly tries: number;
  readonly created_at: Date;
  readonly next_try_at: Date;
  readonly ended_at: Date | null;
  readonly exact: string;
}

export async function listDeliveries(
  sql: Sql,
  webhookId: string,
  {
    limit,
    cursor,
    state,
  }: { readonly limit: number; readonly cursor?: string; readonly state?: Delivery["state"] },
): Promise<Page<Delivery>> {
  await findWebhook(sql, webhookId);
  const [at, id] = cursorValues(cursor, z.tuple([z.string().max(40), z.uuid()])) ?? [null, null];
  const { rows } = await sql.query<DeliveryRow>(
    `select delivery_id, topic, state, tries, created_at, next_try_at, ended_at, created_at::text as exact
     from boi.webhook_deliveries
     where webhook_id = $1 and ($2::text is null or state = $2)
       and ($3::text is null or (created_at, delivery_id) < ($3::timestamptz, $4::uuid))
     order by created_at desc, delivery_id desc limit $5`,
    [webhookId, state ?? null, at, id, limit + 1],
  );
  const { items, next } = page(rows, limit, (last) => [last.exact, last.delivery_id]);
  return { items: items.map((row) => deliveryOf(row)), ...(next !== undefined && { next }) };
}

const deliveryOf = (row: DeliveryRow): Delivery => ({
  deliveryId: row.delivery_id,
  topic: row.topic,
  state: row.state,
  tries: row.tries,
  createdAt: row.created_at.toISOString(),
  ...(row.state === "pending" && { nextTryAt: row.next_try_at.toISOString() }),
  ...(row.ended_at && { endedAt: row.ended_at.toISOString() }),
});

/** The latest hundred, which is more than a delivery has unless somebody repeats it by hand. */
export async function listAttempts(
  sql: Sql,
  webhookId: string,
  deliveryId: string,
): Promise<{ readonly attempts: Attempt[] }> {
  await findDelivery(sql, webhookId, deliveryId);
  const { rows } = await sql.query<{ attempted_at: Date; outcome: string; milliseconds: number }>(
    `select attempted_at, outcome, milliseconds from boi.webhook_attempts
     where delivery_id = $1 order by attempt_id desc limit 100`,
    [deliveryId],
  );
  return {
    attempts: rows.map(({ attempted_at, ...rest }) => ({ attemptedAt: attempted_at.toISOString(), ...rest })),
  };
}

/** Tries again from the start, whether it was delivered or dead; the receiver knows it by its id. */
export async function redeliver(
  { sql, now, audit }: Call<WebhookServices>,
  webhookId: string,
  deliveryId: string,
): Promise<void> {
  await findDelivery(sql, webhookId, deliveryId);
  await sql.query(
    `update boi.webhook_deliveries set state = 'pending', tries = 0, next_try_at = $2, ended_at = null
     where delivery_id = $1`,
    [deliveryId, now],
  );
  audit({ action: "webhook.redeliver", target: { kind: "webhook-delivery", id: deliveryId } });
}

/** A message that means nothing, to see whether it arrives. */
export async function sendTest(
  { sql, caller, now, audit }: Call<WebhookServices>,
  webhookId: string,
): Promise<string> {
  await findWebhook(sql, webhookId);
  const deliveryId = randomUUID();
  await sql.query(
    `insert into boi.webhook_deliveries (tenant_id, delivery_id, webhook_id, topic, payload, created_at, next_try_at)
     values ($1, $2, $3, 'webhook.test', $4, $5, $5)`,
    [caller.tenant, deliveryId, webhookId, JSON.stringify({ webhookId }), now],
  );
  audit({ action: "webhook.test", target: { kind: "webhook", id: webhookId } });
  return deliveryId;
}

async function findDelivery(sql: Sql, webhookId: string, deliveryId: string): Promise<void> {
  await findWebhook(sql, webhookId);
  const { rowCount } = await sql.query(
    "select from boi.webhook_deliveries where webhook_id = $1 and delivery_id = $2",
    [webhookId, deliveryId],
  );
  if (rowCount === 0) throw new Problem(404, "there is no such delivery");
}
