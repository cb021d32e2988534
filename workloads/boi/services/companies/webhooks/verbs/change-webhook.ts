import type { Call } from "../../../../platform/http/endpoint";
import { Problem } from "../../../../platform/http/problem";
import type { WebhookSettings } from "../model/webhook";
import type { WebhookServices } from "../model/webhook-services";
import { refuseUrl } from "./create-webhook";
import { findWebhook } from "./find-webhook";

/** Returns the new version. */
export async function changeWebhook(
  { services, sql, audit }: Call<WebhookServices>,
  webhookId: string,
  version: number,
  { url, topics, active }: WebhookSettings,
): Promise<number> {
  refuseUrl(services, url);
  await findWebhook(sql, webhookId);
  const { rows } = await sql.query<{ version: number }>(
    `update boi.webhooks set url = $3, topics = $4, active = $5
     where webhook_id = $1 and version = $2 and deleted_at is null returning version`,
    [webhookId, version, url, topics, active],
  );
  if (!rows[0]) throw new Problem(412, "the webhook was changed in the meantime: read it again");
  audit({
    action: "webhook.change",
    target: { kind: "webhook", id: webhookId },
    fields: ["url", "topics", "active"],
  });
  return rows[0].version;
}
