import { z } from "zod";
import type { Sql } from "../../../platform/database/sql";
import { cursorValues, page, type Page, type pageQuery } from "../../../platform/http/page";
import type { Invitation } from "../model/invitation";

interface Row {
  readonly id: string;
  readonly person: string;
  readonly state: Invitation["state"];
  readonly created: Date;
  readonly expires: Date;
  /** To the microsecond, as it is compared; a Date has milliseconds only. */
  readonly position: string;
  readonly version: number;
}

const place = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/), z.uuid()]);

export async function listInvitations(
  sql: Sql,
  now: Date,
  { limit, cursor, personId }: z.infer<typeof pageQuery> & { readonly personId?: string },
): Promise<Page<Invitation>> {
  const after = cursorValues(cursor, place);
  const { rows } = await sql.query<Row>(
    `select invitation_id as id, person_id as person, created_at as created, expires_at as expires, version,
       (created_at at time zone 'UTC')::text || '+00' as position,
       case when revoked_at is not null then 'revoked' when accepted_at is not null then 'accepted'
         when expires_at <= $1 then 'expired' else 'open' end as state
     from boi.invitations
     where ($2::uuid is null or person_id = $2) and ($3::timestamptz is null or (created_at, invitation_id) < ($3, $4::uuid))
     order by created_at desc, invitation_id desc limit $5`,
    [now, personId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
  );
  const found = page(rows, limit, ({ position, id }) => [position, id]);
  return { ...found, items: found.items.map(invitationOf) };
}

const invitationOf = ({ id, person, state, created, expires, version }: Row): Invitation => ({
  invitationId: id,
  personId: person,
  state,
  version,
  createdAt: created.toISOString(),
  expiresAt: expires.toISOString(),
});
