create table boi.documents (
  tenant_id uuid not null,
  document_id uuid primary key,
  person_id uuid not null references boi.people,
  kind text not null check (kind in ('identification')),
  state text not null check (state in ('awaiting-upload', 'scanning', 'clean', 'infected', 'refused', 'expired')),
  -- What was announced, then what was found. The name that the file had is not kept: it may be a person's.
  content_type text not null check (content_type in ('image/jpeg', 'image/png', 'application/pdf')),
  bytes integer not null check (bytes between 1 and 4194304),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Why it was refused: a code.
  problem text,
  -- The person's key that the stored object is sealed by.
  subject uuid not null,
  retained_until timestamptz,
  deleted_at timestamptz,
  uploaded_by text not null,
  created_at timestamptz not null default now(),
  version integer not null default 1
);
create index on boi.documents (tenant_id, person_id);
create index on boi.documents (created_at) where state in ('awaiting-upload', 'scanning');
select boi.protect('documents', 'select, insert, update', 'document_id');
create policy swept on boi.documents for select to boi_owner using (true);

/* What was begun and not finished, for the sweep. */
create function boi.unfinished_documents(before timestamptz, most integer) returns table (tenant uuid, document uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, document_id from boi.documents
  where state in ('awaiting-upload', 'scanning') and created_at < before order by created_at limit most
$$;
revoke all on function boi.unfinished_documents from public;
grant execute on function boi.unfinished_documents to boi_service;

-- A link to one document, used once. Only its token's hash is kept.
create table boi.document_links (
  tenant_id uuid not null,
  token_hash bytea primary key check (length(token_hash) = 32),
  document_id uuid not null references boi.documents,
  made_for text not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
select boi.protect('document_links', 'select, insert, update');
create policy opened on boi.document_links for select to boi_owner using (true);

/* Whose document a link opens; the token's hash is all that a caller without a sign-in has. */
create function boi.document_of_link(hash bytea) returns table (tenant uuid, document uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, document_id from boi.document_links where token_hash = hash
$$;
revoke all on function boi.document_of_link from public;
grant execute on function boi.document_of_link to boi_service;
