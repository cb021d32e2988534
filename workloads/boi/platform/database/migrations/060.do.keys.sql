-- Keys, all of them wrapped: a tenant's keys by the master key (KMS in AWS), a subject's key by the tenant's. None has a
-- history: a copy of a wrapped key would undo its shredding. Backups hold them too, so they are kept for 35 days only.
create table boi.tenant_keys (
  tenant_id uuid not null,
  -- 'wrap' keys wrap subjects' keys and are rotated; the 'index' key makes blind indexes, which would change with it.
  purpose text not null check (purpose in ('wrap', 'index')),
  key_version integer not null check (key_version > 0),
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, purpose, key_version)
);
select boi.protect('tenant_keys', 'select, insert, delete');

create table boi.subject_keys (
  tenant_id uuid not null,
  subject uuid not null,
  purpose text not null default 'wrap' check (purpose = 'wrap'),
  key_version integer not null,
  -- Null once shredded.
  wrapped bytea,
  created_at timestamptz not null default now(),
  shredded_at timestamptz,
  primary key (tenant_id, subject),
  check ((wrapped is null) = (shredded_at is not null)),
  -- A tenant's key cannot go while something is wrapped by it.
  foreign key (tenant_id, purpose, key_version) references boi.tenant_keys
);
create index on boi.subject_keys (tenant_id, key_version) where wrapped is not null;
select boi.protect('subject_keys', 'select, insert, update');
