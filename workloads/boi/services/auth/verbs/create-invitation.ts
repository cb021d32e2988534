import { randomUUID } from "node:crypto";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { linkHash, linkToken, linkTokenAgain } from "../../../platform/identity/link-token";
import { findPerson } from "../../owners/verbs/find-person";
import type { AuthServices } from "../model/auth-services";
import type { CreatedInvitation, NewInvitation } from "../model/invitation";

export async function createInvitation(
  { services, sql, caller, now, audit }: Call<AuthServices>,
  { personId, hours }: NewInvitation,
): Promise<CreatedInvitation> {
  await findPerson(sql, personId);
  const invitationId = randomUUID();
  const token = await linkToken(services.signingKeys, invitationId);
  const expiresAt = new Date(now.getTime() + hours * 3_600_000);
  await sql.query(
    `insert into boi.invitations (tenant_id, invitation_id, person_id, token_hash, created_by, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [caller.tenant, invitationId, personId, linkHash(token), caller.user, now, expiresAt],
  );
  audit({
    action: "invitation.create",
    target: { kind: "invitation", id: invitationId },
    details: { person: personId },
  });
  return { invitationId, expiresAt: expiresAt.toISOString(), link: link(services, token) };
}

/** The answer to a repeated request. */
export async function createdInvitationAgain(
  kept: Readonly<Record<string, unknown>>,
  { services, sql }: Call<AuthServices>,
): Promise<CreatedInvitation> {
  const { invitationId, expiresAt } = kept as Pick<CreatedInvitation, "invitationId" | "expiresAt">;
  const { rows } = await sql.query<{ hash: Buffer }>(
    "select token_hash as hash from boi.invitations where invitation_id = $1",
    [invitationId],
  );
  const token = rows[0] && (await linkTokenAgain(services.signingKeys, invitationId, rows[0].hash));
  if (token === undefined) throw new Problem(409, "the link cannot be shown again: make another invitation");
  return { invitationId, expiresAt, link: link(services, token) };
}

const link = ({ webUrl }: AuthServices, token: string): string =>
  `${webUrl.replace(/\/$/, "")}/invitation#${token}`;
