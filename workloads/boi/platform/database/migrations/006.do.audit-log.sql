-- One hash chain per tenant (audit-log/). Insert-only: nobody is granted more, and a trigger holds even the owner.
create table boi.audit_log (
  tenant_id uuid not null,
  sequence bigint not null check (sequence > 0),
  -- The canonical JSON (RFC 8785) that was hashed, byte for byte.
  record text not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  primary key (tenant_id, sequence)
);
select boi.protect('audit_log', 'select, insert');

create table boi.audit_heads (
  tenant_id uuid primary key,
  sequence bigint not null,
  hash bytea not null
);
select boi.protect('audit_heads', 'select, insert, update');

create function boi.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end $$;
create trigger refuse_change before update or delete or truncate on boi.audit_log
  for each statement execute function boi.refuse_change();
