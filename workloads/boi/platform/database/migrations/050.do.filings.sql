-- One row per report that is to be filed. It holds ids, codes and times only: what is filed is in filing_snapshots,
-- sealed. So the worker's claim may see every tenant's rows.
create table boi.filings (
  tenant_id uuid not null,
  filing_id uuid primary key,
  company_id uuid not null,
  kind text not null check (kind in ('initial', 'update', 'correction', 'newly-exempt')),
  state text not null check (state in (
    'draft', 'certified', 'queued', 'identified', 'sending', 'submitted',
    'accepted', 'rejected', 'validation-failed', 'dead-lettered', 'cancelled', 'superseded')),
  prepared_by text not null,
  snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
  attachments integer not null default 0 check (attachments >= 0),
  -- What FinCEN is asked about. Never two filings with one: FinCEN may hand one out twice.
  process_id text unique,
  attached integer not null default 0 check (attached >= 0),
  sent_at timestamptz,
  attempt integer not null default 1,
  retries integer not null default 0,
  next_step_at timestamptz,
  queued_at timestamptz,
  finished_at timestamptz,
  transcript_due boolean not null default false,
  boir_id text,
  fincen_id text,
  -- [{"code": "SBE02", "element": "..."}]: FinCEN's texts may name people, so they are sealed with the transcript.
  errors jsonb not null default '[]',
  problem text,
  lease_token uuid,
  lease_until timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  check ((state in ('queued', 'identified', 'sending', 'submitted')) <= (next_step_at is not null and queued_at is not null))
);
create index on boi.filings (next_step_at)
  where state in ('queued', 'identified', 'sending', 'submitted') or transcript_due;
create index on boi.filings (tenant_id, company_id, queued_at);
create index on boi.filings (tenant_id, created_at, filing_id);
select boi.protect('filings', 'select, insert, update', 'filing_id');
create policy claimed on boi.filings for select to boi_owner using (true);
create policy leased on boi.filings for update to boi_owner using (true) with check (true);

/*
 * Leases the filing that has waited longest. Of one company never two at a time, and in the order in which they were
 * queued. The lease's token fences: whoever lost it can no longer write.
 */
create function boi.claim_filing(at timestamptz, lease interval)
returns table (tenant uuid, filing uuid, token uuid)
language sql security definer set search_path = boi, pg_temp as $$
  update boi.filings claimed
  set lease_token = gen_random_uuid(), lease_until = at + lease
  from (
    select candidate.filing_id
    from boi.filings candidate
    where (candidate.state in ('queued', 'identified', 'sending', 'submitted') or candidate.transcript_due)
      and candidate.next_step_at <= at
      and (candidate.lease_until is null or candidate.lease_until <= at)
      and not exists (
        select from boi.filings earlier
        where earlier.tenant_id = candidate.tenant_id
          and earlier.company_id = candidate.company_id
          and earlier.state in ('queued', 'identified', 'sending', 'submitted')
          and (earlier.queued_at, earlier.filing_id) < (candidate.queued_at, candidate.filing_id))
    order by candidate.next_step_at
    limit 1
    for update skip locked
  ) due
  where claimed.filing_id = due.filing_id
  returning claimed.tenant_id, claimed.filing_id, claimed.lease_token
$$;
revoke all on function boi.claim_filing from public;
grant execute on function boi.claim_filing to boi_service;

/* For the alarm: how many filings are under way since before `since`, or ended where a person must act. */
create function boi.stuck_filings(since timestamptz) returns table (stuck bigint, dead_lettered bigint)
language sql security definer set search_path = boi, pg_temp stable as $$
  select
    count(*) filter (where state in ('queued', 'identified', 'sending', 'submitted') and queued_at < since),
    count(*) filter (where state = 'dead-lettered')
  from boi.filings
$$;
revoke all on function boi.stuck_filings from public;
grant execute on function boi.stuck_filings to boi_service;

create table boi.filing_calls (
  tenant_id uuid not null,
  call_id bigint generated always as identity primary key,
  filing_id uuid not null references boi.filings,
  call text not null,
  status integer,
  failure text,
  sent_sha256 text,
  sent_bytes integer,
  received_sha256 text,
  received_bytes integer,
  milliseconds integer not null,
  at timestamptz not null
);
create index on boi.filing_calls (tenant_id, filing_id);
select boi.protect('filing_calls', 'select, insert');
