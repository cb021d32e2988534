import type { Change } from "./change";

export async function endSessionsOfUser({ sql, caller, now, audit }: Change, user: string): Promise<number> {
  const { rows } = await sql.query<{ id: string }>(
    `update boi.sessions set ended_at = $2, ended_by = $3
     where user_id = $1 and ended_at is null returning session_id as id`,
    [user, now, caller.user],
  );
  for (const { id } of rows) audit({ action: "session.end", target: { kind: "session", id } });
  return rows.length;
}
