import type { Call } from "../../../../platform/http/endpoint";
import { newSecret, secretPlace, type CreatedWebhook } from "../model/webhook";
import type { WebhookServices } from "../model/webhook-services";
import { findWebhook } from "./find-webhook";

/** For a day both secrets sign, so that a receiver can change over without losing a message. */
export async function rotateSecret(
  { services, sql, caller, now, audit }: Call<WebhookServices>,
  webhookId: string,
): Promise<CreatedWebhook> {
  await findWebhook(sql, webhookId);
  const secret = newSecret();
  const cipher = await services.protection.cipherOf(sql, caller.tenant, webhookId);
  await sql.query(
    `update boi.webhooks set previous_secret_ct = secret_ct, previous_until = $3, secret_ct = $2
     where webhook_id = $1`,
    [webhookId, cipher.seal(secretPlace(webhookId), secret), new Date(now.getTime() + 86_400_000)],
  );
  audit({ action: "webhook.rotate-secret", target: { kind: "webhook", id: webhookId } });
  return { webhookId, secret };
}
