import type { Change } from "./change";

export async function endCurrentSession({ sql, caller, now, audit }: Change): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `update boi.sessions set ended_at = $3, ended_by = $1
     where user_id = $1 and token_session = $2 and ended_at is null returning session_id as id`,
    [caller.user, caller.session, now],
  );
  for (const { id } of rows) audit({ action: "session.end", target: { kind: "session", id } });
}
