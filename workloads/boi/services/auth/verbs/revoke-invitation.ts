import { Problem } from "../../../platform/http/problem";
import type { Change } from "./change";

/** A person who used the link already is signed out: an invited person's session is called by the invitation's id. */
export async function revokeInvitation({ sql, caller, now, audit }: Change, id: string): Promise<void> {
  const { rowCount } = await sql.query(
    "update boi.invitations set revoked_at = coalesce(revoked_at, $2) where invitation_id = $1",
    [id, now],
  );
  if (rowCount === 0) throw new Problem(404, "there is no such invitation");
  await sql.query(
    `insert into boi.sessions (tenant_id, user_id, token_session, started_at, seen_at, ended_at, ended_by)
     values ($1, $2, $2, $3, $3, $3, $4)
     on conflict (tenant_id, user_id, token_session)
     do update set ended_at = coalesce(sessions.ended_at, $3), ended_by = coalesce(sessions.ended_by, $4)`,
    [caller.tenant, id, now, caller.user],
  );
  audit({ action: "invitation.revoke", target: { kind: "invitation", id } });
}
