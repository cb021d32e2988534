-- What is met outside FinCEN, such as with New York's Department of State: a person says so, and may take it back.
create table boi.obligation_settlements (
  tenant_id uuid not null,
  settlement_id uuid primary key,
  obligation_id uuid not null references boi.obligations,
  met_on date not null,
  -- As the authority gave it: a filing number, no text.
  reference text not null check (reference ~ '^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$'),
  noted_by text not null,
  noted_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  undone_because text check (length(undone_because) between 3 and 200),
  version integer not null default 1,
  check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_because is null))
);
create unique index on boi.obligation_settlements (tenant_id, obligation_id) where undone_at is null;
select boi.protect('obligation_settlements', 'select, insert, update', 'settlement_id');
