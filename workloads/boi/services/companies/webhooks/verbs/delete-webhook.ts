import type { Call } from "../../../../platform/http/endpoint";
import type { WebhookServices } from "../model/webhook-services";
import { findWebhook } from "./find-webhook";

/** Its secret is destroyed; what was not delivered never will be. */
export async function deleteWebhook(
  { services, sql, caller, now, audit }: Call<WebhookServices>,
  webhookId: string,
): Promise<void> {
  await findWebhook(sql, webhookId);
  await sql.query("update boi.webhooks set active = false, deleted_at = $2 where webhook_id = $1", [
    webhookId,
    now,
  ]);
  await sql.query(
    "update boi.webhook_deliveries set state = 'dead', ended_at = $2 where webhook_id = $1 and state = 'pending'",
    [webhookId, now],
  );
  await services.protection.shred(sql, caller.tenant, webhookId);
  audit({ action: "webhook.delete", target: { kind: "webhook", id: webhookId } });
}
