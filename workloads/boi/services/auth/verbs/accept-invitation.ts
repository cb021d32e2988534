import { tenantId } from "../../../platform/database/tenant-id";
import { Problem } from "../../../platform/http/problem";
import type { PublicCall } from "../../../platform/http/endpoint";
import { invitedToken, invitedTokenSeconds } from "../../../platform/identity/invited-token";
import { linkHash } from "../../../platform/identity/link-token";
import type { AuthServices } from "../model/auth-services";

/** What an unknown link is looked up as, so that it takes the same steps, and the same time, as a known one. */
const unknownId = "00000000-0000-4000-8000-000000000000";

export interface Accepted {
  readonly accessToken: string;
  readonly tokenType: "Bearer";
  readonly expiresIn: number;
  readonly personId: string;
}

/** The link works once: of two who open it at the same time, one gets the answer that it was used. */
export async function acceptInvitation(
  { services, now, asTenant }: PublicCall<AuthServices>,
  token: string,
): Promise<Accepted> {
  const { rows } = await services.database.withoutTenant<{ tenant: string; invitation: string }>(
    "select tenant_id as tenant, invitation_id as invitation from boi.invitation_of_link($1)",
    [linkHash(token)],
  );
  const invitation = rows[0]?.invitation ?? unknownId;
  const tenant = tenantId.parse(rows[0]?.tenant ?? unknownId);
  // The token is made before the commit: if that fails, the link is not used up.
  const accepted = await asTenant(tenant, invitation, async ({ sql, audit }) => {
    const updated = await sql.query<{ person: string }>(
      `update boi.invitations set accepted_at = $2
       where invitation_id = $1 and accepted_at is null and revoked_at is null and expires_at > $2
       returning person_id as person`,
      [invitation, now],
    );
    const person = updated.rows[0]?.person;
    if (person === undefined) return undefined;
    audit({
      action: "invitation.accept",
      target: { kind: "invitation", id: invitation },
      details: { person },
    });
    return { person, token: await invitedToken(services.signingKeys, { tenant, invitation, person }, now) };
  });
  if (rows.length === 0) throw new Problem(404, "there is no such invitation");
  if (!accepted) throw new Problem(410, "this link was used or has expired: ask for another invitation");
  const { person, token: accessToken } = accepted;
  return { accessToken, tokenType: "Bearer", expiresIn: invitedTokenSeconds, personId: person };
}
