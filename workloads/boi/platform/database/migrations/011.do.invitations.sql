-- Links by which a person writes its own record. A link is used once and expires; only its digest is kept.
create table boi.invitations (
  tenant_id uuid not null,
  invitation_id uuid not null,
  -- The one record that the invited person may see and write. Not a foreign key: persons are another service's.
  person_id uuid not null,
  token_hash bytea not null unique check (length(token_hash) = 32),
  created_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  accepted_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, invitation_id)
);
create index on boi.invitations (tenant_id, created_at desc, invitation_id);
select boi.protect('invitations', 'select, insert, update', 'invitation_id');

/* Who opens a link is of no tenant yet: the digest of its secret is what finds the tenant. Ids are all that comes out. */
create policy found_by_link on boi.invitations for select to boi_owner using (true);
create function boi.invitation_of_link(hash bytea) returns table (tenant_id uuid, invitation_id uuid)
language sql stable security definer set search_path = boi, pg_temp as $$
  select i.tenant_id, i.invitation_id from boi.invitations i where i.token_hash = hash
$$;
revoke execute on function boi.invitation_of_link(bytea) from public;
grant execute on function boi.invitation_of_link(bytea) to boi_service;
