import type { Sql } from "../../../../platform/database/sql";
import { Problem } from "../../../../platform/http/problem";
import type { Webhook } from "../model/webhook";

interface WebhookRow {
  readonly webhook_id: string;
  readonly url: string;
  readonly topics: string[];
  readonly active: boolean;
  readonly created_at: Date;
  readonly version: number;
}

export const webhookColumns = "webhook_id, url, topics, active, created_at, version";

export const webhookOf = (row: WebhookRow): Webhook => ({
  webhookId: row.webhook_id,
  url: row.url,
  topics: row.topics,
  active: row.active,
  createdAt: row.created_at.toISOString(),
  version: row.version,
});
export type { WebhookRow };

export async function findWebhook(sql: Sql, webhookId: string): Promise<Webhook> {
  const { rows } = await sql.query<WebhookRow>(
    `select ${webhookColumns} from boi.webhooks where webhook_id = $1 and deleted_at is null`,
    [webhookId],
  );
  if (!rows[0]) throw new Problem(404, "there is no such webhook");
  return webhookOf(rows[0]);
}
