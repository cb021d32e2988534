import { z } from "zod";
import type { Sql } from "../../../../platform/database/sql";
import { cursorValues, page, type Page, type pageQuery } from "../../../../platform/http/page";
import type { Webhook } from "../model/webhook";
import { webhookColumns, webhookOf, type WebhookRow } from "./find-webhook";

export async function listWebhooks(
  sql: Sql,
  { limit, cursor }: z.infer<typeof pageQuery>,
): Promise<Page<Webhook>> {
  const [after] = cursorValues(cursor, z.tuple([z.uuid()])) ?? [null];
  const { rows } = await sql.query<WebhookRow>(
    `select ${webhookColumns} from boi.webhooks
     where deleted_at is null and ($1::uuid is null or webhook_id > $1) order by webhook_id limit $2`,
    [after, limit + 1],
  );
  return page(
    rows.map((row) => webhookOf(row)),
    limit,
    ({ webhookId }) => [webhookId],
  );
}
