-- People hold nothing readable: all that is known of a person is sealed by the person's key (subject_keys).
create table boi.people (
  tenant_id uuid not null,
  person_id uuid primary key,
  kind text not null check (kind in ('individual', 'exempt-entity')),
  -- Names the key. A new one after an erasure, since the old key is gone for good.
  subject uuid not null,
  -- Null: not attested yet.
  us_person boolean,
  us_person_basis text check (us_person_basis in ('citizen', 'resident', 'entity', 'none')),
  us_person_attested_by text,
  us_person_attested_at timestamptz,
  minor boolean,
  data_ct bytea,
  -- Which fields are there, by name, so that completeness needs no opening.
  stated text[] not null default '{}',
  -- Of the document's number with its issuer and of the FinCEN ID: high-entropy values, for equality search only.
  document_bix bytea,
  fincen_bix bytea,
  consented_at timestamptz,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index on boi.people (tenant_id, created_at, person_id);
create index on boi.people (tenant_id, document_bix) where document_bix is not null;
create index on boi.people (tenant_id, fincen_bix) where fincen_bix is not null;
select boi.protect('people', 'select, insert, update', 'person_id');

-- What a person is to a company.
create table boi.interests (
  tenant_id uuid not null,
  interest_id uuid primary key,
  company_id uuid not null references boi.companies,
  person_id uuid not null references boi.people,
  role text not null check (role in ('owner', 'applicant')),
  ownership_percent numeric(7, 4) check (ownership_percent between 0 and 100),
  substantial_control boolean,
  capacity text check (capacity in ('nominee', 'employee', 'heir-presumptive', 'creditor')),
  through_exempt_entities_only boolean,
  -- Of an applicant only: which of their addresses the report carries.
  address_type text check (address_type in ('business', 'residential')),
  since date not null,
  until date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check (until is null or until >= since)
);
create unique index on boi.interests (tenant_id, company_id, person_id, role) where until is null;
create index on boi.interests (tenant_id, person_id);
select boi.protect('interests', 'select, insert, update', 'interest_id');

-- What changed about the people of a company; each is to be turned into an obligation or found irrelevant.
create table boi.change_events (
  tenant_id uuid not null,
  change_id uuid primary key,
  company_id uuid not null references boi.companies,
  person_id uuid not null references boi.people,
  what text not null check (what in ('data', 'interest', 'attestation', 'erasure')),
  fields text[] not null default '{}',
  happened_on date not null,
  noted_by text not null,
  noted_at timestamptz not null
);
create index on boi.change_events (tenant_id, company_id, noted_at);
select boi.protect('change_events', 'select, insert');
