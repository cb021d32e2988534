-- Tenants and what keeps them apart. The owner (boi_owner) runs migrations; the services sign in as boi_service, which
-- owns nothing and cannot bypass row-level security. In AWS both roles are granted rds_iam by 002.
create schema boi;
revoke all on schema public from public;
grant usage on schema boi to boi_service;

create table boi.tenants (
  tenant_id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  version integer not null default 1,
  created_at timestamptz not null default now()
);

/* The tenant of the running transaction; null when none was set, and null equals no row. */
create function boi.current_tenant() returns uuid language sql stable as $$
  select nullif(current_setting('boi.tenant', true), '')::uuid
$$;

create table boi.history (
  tenant_id uuid not null,
  history_id bigint generated always as identity,
  table_name text not null,
  row_id uuid not null,
  version integer,
  operation text not null check (operation in ('insert', 'update', 'delete')),
  -- The row as it was after an insert or update, before a delete. Personal data stands in it only as ciphertext.
  row_data jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, history_id)
);
create index on boi.history (tenant_id, table_name, row_id);

create function boi.remember() returns trigger language plpgsql security definer set search_path = boi, pg_temp as $$
declare
  kept jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  insert into boi.history (tenant_id, table_name, row_id, version, operation, row_data)
  values ((kept->>'tenant_id')::uuid, tg_table_name, (kept->>tg_argv[0])::uuid, (kept->>'version')::integer, lower(tg_op), kept);
  return null;
end $$;

/* Optimistic locking: every update counts the version on, whoever wrote the statement. */
create function boi.count_version() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  return new;
end $$;

/*
 * Called once per table by the migration that makes it. `privileges` is what boi_service may do ("select, insert").
 * `id` names the column that identifies a row in the history; null keeps none.
 */
create function boi.protect(name text, privileges text, id text default null) returns void language plpgsql as $$
begin
  execute format('alter table boi.%I enable row level security', name);
  execute format('alter table boi.%I force row level security', name);
  execute format(
    'create policy tenant on boi.%I using (tenant_id = boi.current_tenant()) with check (tenant_id = boi.current_tenant())',
    name);
  execute format('grant %s on boi.%I to boi_service', privileges, name);
  if id is not null then
    execute format(
      'create trigger remember after insert or update or delete on boi.%I for each row execute function boi.remember(%L)',
      name, id);
    execute format(
      'create trigger count_version before update on boi.%I for each row execute function boi.count_version()', name);
  end if;
end $$;

select boi.protect('tenants', 'select, insert, update');
select boi.protect('history', 'select');
/* The trigger's function runs as the owner, whom FORCE holds too: it may add to any tenant's history and read none. */
create policy remembered on boi.history for insert to boi_owner with check (true);

create table boi.idempotency_keys (
  tenant_id uuid not null,
  user_id text not null,
  key text not null check (length(key) between 8 and 128),
  request_hash bytea not null,
  status integer not null,
  -- Answers of writes carry ids and versions, never personal data.
  answer jsonb not null,
  etag text,
  location text,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, key)
);
select boi.protect('idempotency_keys', 'select, insert');

create table boi.outbox (
  outbox_id bigint generated always as identity primary key,
  tenant_id uuid not null,
  topic text not null,
  -- Ids only: what goes through queues must not need shredding.
  payload jsonb not null,
  created_at timestamptz not null default now(),
  published_at timestamptz
);
create index on boi.outbox (outbox_id) where published_at is null;
select boi.protect('outbox', 'select, insert');
