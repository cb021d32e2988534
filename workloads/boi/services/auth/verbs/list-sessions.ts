import type { Sql } from "../../../platform/database/sql";
import type { Caller } from "../../../platform/identity/caller";
import type { Session } from "../model/session";

/** At most a hundred: who has more than that has an issuer that gives every token a session of its own. */
export async function listSessions(sql: Sql, { user, session }: Caller): Promise<Session[]> {
  const { rows } = await sql.query<{ id: string; started: Date; seen: Date; current: boolean }>(
    `select session_id as id, started_at as started, seen_at as seen, token_session = $2 as current
     from boi.sessions where user_id = $1 and ended_at is null order by seen_at desc, session_id limit 100`,
    [user, session],
  );
  return rows.map(({ id, started, seen, current }) => ({
    sessionId: id,
    startedAt: started.toISOString(),
    seenAt: seen.toISOString(),
    current,
  }));
}
