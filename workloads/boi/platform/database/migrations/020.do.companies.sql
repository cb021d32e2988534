create table boi.companies (
  tenant_id uuid not null,
  company_id uuid primary key,
  external_reference text check (length(external_reference) between 1 and 100),
  legal_name text not null check (length(legal_name) between 1 and 150),
  formation_country text not null check (formation_country ~ '^[A-Z]{2}$'),
  -- Alternate names, address, registration: facts of a company, not of a person.
  profile jsonb not null,
  first_registered_on date,
  tax_id_ct bytea,
  tax_id_bix bytea,
  tax_id_last4 text check (length(tax_id_last4) <= 4),
  -- What the wizard was told: yes, no, days, countries.
  answers jsonb not null default '{}',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  unique (tenant_id, external_reference),
  unique (tenant_id, tax_id_bix)
);
create index on boi.companies (tenant_id, created_at, company_id);
create index on boi.companies (tenant_id, lower(legal_name) text_pattern_ops);
select boi.protect('companies', 'select, insert, update', 'company_id');

create table boi.determinations (
  tenant_id uuid not null,
  determination_id uuid primary key,
  company_id uuid not null references boi.companies,
  jurisdiction text not null check (jurisdiction in ('US', 'US-NY')),
  rule_set text,
  outcome text not null check (outcome in ('reporting-company', 'exempt', 'not-covered', 'undetermined')),
  exemption text,
  determined_on date not null,
  -- With every step and its clause, and the answers it was made from: it must be explained years later.
  determination jsonb not null,
  answers jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  superseded_at timestamptz
);
create unique index on boi.determinations (tenant_id, company_id, jurisdiction) where superseded_at is null;
create index on boi.determinations (jurisdiction, rule_set) where superseded_at is null;
select boi.protect('determinations', 'select, insert');
grant update (superseded_at) on boi.determinations to boi_service;
create policy outdated on boi.determinations for select to boi_owner using (true);

/* Whose current determination was made by another rule than the one in force. */
create function boi.outdated_determinations(of_jurisdiction text, in_force text, most integer)
returns table (tenant uuid, company uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, company_id from boi.determinations
  where superseded_at is null and jurisdiction = of_jurisdiction and rule_set is distinct from in_force
  order by determination_id limit most
$$;
revoke all on function boi.outdated_determinations from public;
grant execute on function boi.outdated_determinations to boi_service;

create table boi.company_events (
  tenant_id uuid not null,
  event_id uuid primary key,
  company_id uuid not null references boi.companies,
  event jsonb not null,
  noted_by text not null,
  noted_at timestamptz not null
);
create index on boi.company_events (tenant_id, company_id);
select boi.protect('company_events', 'select, insert');

create table boi.obligations (
  tenant_id uuid not null,
  obligation_id uuid primary key,
  company_id uuid not null references boi.companies,
  event_id uuid not null references boi.company_events,
  kind text not null,
  jurisdiction text not null,
  due_on date not null,
  citation jsonb not null,
  state text not null default 'open' check (state in ('open', 'met', 'void')),
  met_by uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index on boi.obligations (tenant_id, state, due_on, obligation_id);
create index on boi.obligations (tenant_id, company_id);
select boi.protect('obligations', 'select, insert, update', 'obligation_id');
