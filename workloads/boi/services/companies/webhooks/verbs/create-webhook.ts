import { randomUUID } from "node:crypto";
import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import { internet } from "../model/post-safely";
import { newSecret, secretPlace, type CreatedWebhook, type WebhookSettings } from "../model/webhook";
import type { WebhookServices } from "../model/webhook-services";

const mostWebhooks = 50;

export async function createWebhook(
  { services, sql, caller, now, audit }: Call<WebhookServices>,
  { url, topics, active }: WebhookSettings,
): Promise<CreatedWebhook> {
  refuseUrl(services, url);
  const { rows } = await sql.query<{ there: number }>(
    "select count(*)::int as there from boi.webhooks where deleted_at is null",
  );
  if ((rows[0]?.there ?? 0) >= mostWebhooks)
    throw new Problem(409, `there are ${mostWebhooks} webhooks: delete one first`);
  const webhookId = randomUUID();
  const secret = newSecret();
  const cipher = await services.protection.cipherOf(sql, caller.tenant, webhookId);
  await sql.query(
    `insert into boi.webhooks (tenant_id, webhook_id, url, topics, active, secret_ct, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      caller.tenant,
      webhookId,
      url,
      topics,
      active,
      cipher.seal(secretPlace(webhookId), secret),
      caller.user,
      now,
    ],
  );
  audit({ action: "webhook.create", target: { kind: "webhook", id: webhookId }, fields: ["url", "topics"] });
  return { webhookId, secret };
}

export function refuseUrl({ webhookNetwork = internet }: WebhookServices, url: string): void {
  const detail = webhookNetwork.urlProblem(url);
  if (detail !== undefined) throw new Problem(400, "the request is not valid", [{ pointer: "/url", detail }]);
}

/** The answer to a repeated request. */
export async function createdWebhookAgain(
  kept: Readonly<Record<string, unknown>>,
  { services, sql, caller, audit }: Call<WebhookServices>,
): Promise<CreatedWebhook> {
  const webhookId = String(kept.webhookId);
  const { rows } = await sql.query<{ secret: Buffer }>(
    "select secret_ct as secret from boi.webhooks where webhook_id = $1 and deleted_at is null",
    [webhookId],
  );
  if (!rows[0]) throw new Problem(409, "the webhook was deleted in the meantime: make another");
  const cipher = await services.protection.cipherOf(sql, caller.tenant, webhookId);
  audit({ action: "webhook.read-secret", target: { kind: "webhook", id: webhookId } });
  return { webhookId, secret: cipher.open(secretPlace(webhookId), rows[0].secret).toString() };
}
