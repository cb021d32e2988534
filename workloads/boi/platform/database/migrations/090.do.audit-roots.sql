-- Signed statements of what a tenant's audit chain was at the end of each day. The copies under Object Lock are what an
-- auditor trusts; these say what has been signed already and are only ever added to, like the log itself.
create table boi.audit_roots (
  tenant_id uuid not null,
  day date not null,
  last_sequence bigint not null check (last_sequence >= 0),
  -- The canonical JSON (RFC 8785) that was signed, byte for byte.
  statement text not null,
  signature bytea not null,
  key_id text not null,
  primary key (tenant_id, day)
);
select boi.protect('audit_roots', 'select, insert');
create trigger refuse_change before update or delete or truncate on boi.audit_roots
  for each statement execute function boi.refuse_change();

/* Whose chains there are, for the daily signing. */
create policy listed on boi.audit_heads for select to boi_owner using (true);
create function boi.audited_tenants() returns table (tenant uuid)
language sql stable security definer set search_path = boi, pg_temp as $$
  select tenant_id from boi.audit_heads order by tenant_id
$$;
revoke execute on function boi.audited_tenants() from public;
grant execute on function boi.audited_tenants() to boi_service;
