import { Webhook } from "standardwebhooks";
import type { Sql } from "../../../../platform/database/sql";
import { tenantId, type TenantId } from "../../../../platform/database/tenant-id";
import { Shredded } from "../../../../platform/protection/protection";
import { postSafely, type Outcome } from "./post-safely";
import { secretPlace } from "./webhook";
import type { WebhookServices } from "./webhook-services";

/** Seconds between tries, as standardwebhooks.com advises: nine tries over some three days, then it is dead. */
export const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000] as const;

/** Longer than a delivery can take. */
const leaseSeconds = 60;

interface Claimed {
  readonly tenant: TenantId;
  readonly deliveryId: string;
  readonly tries: number;
}

/** Sends what is due, of all tenants, at most `most` at once; returns how many were tried. */
export async function deliverDue(services: WebhookServices, most = 20): Promise<number> {
  const { rows } = await services.database.withoutTenant<{
    tenant_id: string;
    delivery_id: string;
    tries: number;
  }>("select tenant_id, delivery_id, tries from boi.claim_webhook_deliveries($1, $2)", [most, leaseSeconds]);
  await Promise.all(
    rows.map(({ tenant_id, delivery_id: deliveryId, tries }) =>
      deliver(services, { tenant: tenantId.parse(tenant_id), deliveryId, tries }),
    ),
  );
  return rows.length;
}

async function deliver(services: WebhookServices, claimed: Claimed): Promise<void> {
  const { database, webhookNetwork, now } = services;
  const message = await database.asTenant(claimed.tenant, (sql) => signed(services, sql, claimed));
  if (message === undefined) {
    await database.asTenant(claimed.tenant, (sql) => end(sql, claimed, "dead", now()));
    return;
  }
  // Outside of a transaction: a slow receiver must hold no connection of the database.
  const begun = performance.now();
  const outcome = await postSafely(message.url, message.headers, message.body, webhookNetwork);
  const milliseconds = Math.round(performance.now() - begun);
  await database.asTenant(claimed.tenant, async (sql) => {
    await sql.query(
      `insert into boi.webhook_attempts (tenant_id, delivery_id, attempted_at, outcome, milliseconds)
       values ($1, $2, $3, $4, $5)`,
      [claimed.tenant, claimed.deliveryId, now(), String(outcome), milliseconds],
    );
    await settle(sql, claimed, outcome, now());
  });
}

/** The message with its headers; undefined when it is no longer wanted. */
async function signed({ protection, now }: WebhookServices, sql: Sql, { tenant, deliveryId }: Claimed) {
  const { rows } = await sql.query<{
    webhook_id: string;
    url: string;
    topic: string;
    payload: object;
    created_at: Date;
    secret: Buffer;
    previous: Buffer | null;
  }>(
    `select w.webhook_id, w.url, d.topic, d.payload, d.created_at, w.secret_ct as secret,
       case when w.previous_until > $2 then w.previous_secret_ct end as previous
     from boi.webhook_deliveries d join boi.webhooks w using (tenant_id, webhook_id)
     where d.delivery_id = $1 and w.active and w.deleted_at is null`,
    [deliveryId, now()],
  );
  const [row] = rows;
  if (!row) return undefined;
  const cipher = await protection.cipherOf(sql, tenant, row.webhook_id).catch((error: unknown) => {
    if (error instanceof Shredded) return undefined;
    throw error;
  });
  if (!cipher) return undefined;
  const body = JSON.stringify({
    type: row.topic,
    timestamp: row.created_at.toISOString(),
    data: row.payload,
  });
  const at = now();
  const signatures = [row.secret, row.previous]
    .filter((secret) => secret !== null)
    .map((secret) => cipher.open(secretPlace(row.webhook_id), secret).toString())
    .map((secret) => new Webhook(secret).sign(deliveryId, at, body));
  return {
    url: row.url,
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "palisade-boi-webhooks",
      "webhook-id": deliveryId,
      "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
      "webhook-signature": signatures.join(" "),
    },
  };
}

async function settle(sql: Sql, claimed: Claimed, outcome: Outcome, at: Date): Promise<void> {
  if (typeof outcome === "number" && outcome >= 200 && outcome < 300)
    return end(sql, claimed, "delivered", at);
  const pause = pauses[claimed.tries - 1];
  // 410 is a receiver's way to say: never again.
  if (pause === undefined || outcome === 410) return end(sql, claimed, "dead", at);
  const jittered = pause * (1 + Math.random() * 0.2);
  await sql.query(
    `update boi.webhook_deliveries set next_try_at = $3
     where delivery_id = $1 and tries = $2 and state = 'pending'`,
    [claimed.deliveryId, claimed.tries, new Date(at.getTime() + jittered * 1000)],
  );
}

/** Unless somebody else has it in hand by now. */
async function end(
  sql: Sql,
  { deliveryId, tries }: Claimed,
  state: "delivered" | "dead",
  at: Date,
): Promise<void> {
  await sql.query(
    `update boi.webhook_deliveries set state = $3, ended_at = $4
     where delivery_id = $1 and tries = $2 and state = 'pending'`,
    [deliveryId, tries, state, at],
  );
}
