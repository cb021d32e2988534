-- Import jobs: a file is received in parts, checked and written row by row, and can be resumed after any of its batches.
create table boi.imports (
  tenant_id uuid not null,
  import_id uuid not null,
  format text not null check (format in ('csv', 'xlsx')),
  dry_run boolean not null,
  state text not null default 'receiving'
    check (state in ('receiving', 'queued', 'running', 'done', 'failed', 'cancelled')),
  parts integer check (parts between 1 and 64),
  sha256 bytea check (length(sha256) = 32),
  -- How far it has come: rows of the file, after its head. Counted in the transaction that writes them.
  rows_done integer not null default 0,
  rows_created integer not null default 0,
  rows_updated integer not null default 0,
  rows_unchanged integer not null default 0,
  rows_rejected integer not null default 0,
  -- Why the file as a whole was refused. In our words, never the file's.
  failure text,
  created_by text not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  -- Who works at it: a worker that lost its lease cannot commit another batch.
  lease uuid,
  lease_until timestamptz,
  attempts integer not null default 0,
  primary key (tenant_id, import_id)
);
create index on boi.imports (tenant_id, created_at desc, import_id);
create index on boi.imports (created_at) where state in ('queued', 'running');
-- Progress is no history: what an import changes has its own.
select boi.protect('imports', 'select, insert, update');

/* The file itself. Sealed with a key of its own that is destroyed when the import ends, and the parts with it. */
create table boi.import_parts (
  tenant_id uuid not null,
  import_id uuid not null,
  part integer not null check (part between 1 and 64),
  content_ct bytea not null,
  primary key (tenant_id, import_id, part),
  foreign key (tenant_id, import_id) references boi.imports
);
select boi.protect('import_parts', 'select, insert, update, delete');

create table boi.import_errors (
  tenant_id uuid not null,
  import_id uuid not null,
  -- Of the file, as a spreadsheet counts: the head is row 1.
  row_number integer not null,
  ordinal integer not null,
  column_name text not null,
  detail text not null,
  remedy text not null,
  primary key (tenant_id, import_id, row_number, ordinal),
  foreign key (tenant_id, import_id) references boi.imports
);
select boi.protect('import_errors', 'select, insert');

/* The next import that nobody works at, of whatever tenant. Ids are all that comes out. */
create policy claimed on boi.imports for select to boi_owner using (true);
create policy leased on boi.imports for update to boi_owner using (true);
create function boi.claim_import(seconds integer)
returns table (tenant_id uuid, import_id uuid, lease uuid)
language sql security definer set search_path = boi, pg_temp as $$
  update boi.imports i
  set state = 'running', lease = gen_random_uuid(), lease_until = now() + make_interval(secs => seconds),
      attempts = i.attempts + 1
  from (
    select o.tenant_id, o.import_id from boi.imports o
    where o.state = 'queued' or (o.state = 'running' and o.lease_until < now())
    order by o.created_at limit 1 for update skip locked
  ) as next
  where i.tenant_id = next.tenant_id and i.import_id = next.import_id
  returning i.tenant_id, i.import_id, i.lease
$$;
revoke execute on function boi.claim_import(integer) from public;
grant execute on function boi.claim_import(integer) to boi_service;
