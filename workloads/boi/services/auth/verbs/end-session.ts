import { Problem } from "../../../platform/http/problem";
import type { Change } from "./change";

/** Of the caller alone: another's session is not there, as if it had never been. Ending it twice is no error. */
export async function endSession({ sql, caller, now, audit }: Change, id: string): Promise<void> {
  const { rowCount } = await sql.query(
    `update boi.sessions set ended_at = coalesce(ended_at, $3), ended_by = coalesce(ended_by, $2)
     where session_id = $1 and user_id = $2`,
    [id, caller.user, now],
  );
  if (rowCount === 0) throw new Problem(404, "there is no such session");
  audit({ action: "session.end", target: { kind: "session", id } });
}
