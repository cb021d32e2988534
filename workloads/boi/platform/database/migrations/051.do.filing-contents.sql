-- What is filed, frozen when the report was prepared. The company's part is sealed by the company's key and each person's
-- by that person's, so that erasing a person makes their part of every report unreadable.
create table boi.filing_snapshots (
  tenant_id uuid not null,
  filing_id uuid primary key references boi.filings,
  company_ct bytea not null,
  created_at timestamptz not null default now()
);
select boi.protect('filing_snapshots', 'select, insert');

create table boi.filing_people (
  tenant_id uuid not null,
  filing_id uuid not null references boi.filings,
  role text not null check (role in ('owner', 'applicant')),
  position integer not null check (position >= 0),
  person_id uuid not null,
  -- Whose key it is sealed by: a person gets a new one after an erasure.
  subject uuid not null,
  person_ct bytea not null,
  primary key (filing_id, role, position)
);
create index on boi.filing_people (tenant_id, person_id);
select boi.protect('filing_people', 'select, insert');

create table boi.filing_attachments (
  tenant_id uuid not null,
  filing_id uuid not null references boi.filings,
  position integer not null check (position >= 0),
  document_id uuid not null,
  person_id uuid not null,
  -- Made of ids, never a name that somebody gave the file.
  file_name text not null,
  primary key (filing_id, position),
  unique (filing_id, file_name)
);
select boi.protect('filing_attachments', 'select, insert');

create table boi.filing_certifications (
  tenant_id uuid not null,
  filing_id uuid primary key references boi.filings,
  certified_by text not null,
  certified_at timestamptz not null,
  -- The words that were agreed to, and what was seen: the hash of the report and that of the page that showed it.
  statement text not null,
  snapshot_hash text not null,
  preview_hash text not null
);
select boi.protect('filing_certifications', 'select, insert');

create table boi.filing_transcripts (
  tenant_id uuid not null,
  transcript_id uuid primary key,
  filing_id uuid not null references boi.filings,
  process_id text not null,
  status text not null,
  -- FinCEN's answer as JSON with its texts, and the PDF; both may name people. Sealed by the company's key.
  answer_ct bytea not null,
  pdf_ct bytea,
  pdf_sha256 text,
  received_at timestamptz not null
);
create index on boi.filing_transcripts (tenant_id, filing_id);
select boi.protect('filing_transcripts', 'select, insert');

/* What a person decided about a filing that could not go on by itself. */
create table boi.filing_resolutions (
  tenant_id uuid not null,
  resolution_id bigint generated always as identity primary key,
  filing_id uuid not null references boi.filings,
  action text not null check (action in ('retry', 'abandon', 'accepted')),
  reason text not null check (length(reason) between 3 and 500),
  problem text,
  resolved_by text not null,
  resolved_at timestamptz not null
);
select boi.protect('filing_resolutions', 'select, insert');

create table boi.filing_reconciliations (
  tenant_id uuid not null,
  reconciliation_id bigint generated always as identity primary key,
  filing_id uuid not null references boi.filings,
  -- "same", or how FinCEN's answer differs: "accepted-there", "rejected-there", "unknown-there", "ids-differ".
  finding text not null,
  ours text not null,
  theirs text,
  at timestamptz not null
);
create index on boi.filing_reconciliations (tenant_id, filing_id);
select boi.protect('filing_reconciliations', 'select, insert');

/* What was sent and has ended since a day: FinCEN is asked about each again. */
create function boi.filings_to_reconcile(since timestamptz)
returns table (tenant uuid, filing uuid, process_id text, state text, boir_id text)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, filing_id, filings.process_id, filings.state, filings.boir_id from boi.filings
  where filings.process_id is not null and sent_at is not null and finished_at >= since
    and filings.state in ('accepted', 'rejected', 'validation-failed', 'dead-lettered')
  order by finished_at
$$;
revoke all on function boi.filings_to_reconcile from public;
grant execute on function boi.filings_to_reconcile to boi_service;
