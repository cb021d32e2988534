-- What FinCEN is asked about, said once: the daily job asks about every tenant's, an operator about their own. It runs as
-- whoever calls it, so that row-level security shows a tenant its own rows.
create function boi.reconcilable_filings(since timestamptz) returns setof boi.filings language sql stable as $$
  select * from boi.filings
  where process_id is not null and sent_at is not null
    and (state in ('accepted', 'rejected', 'validation-failed', 'dead-lettered') and finished_at >= since
      or state in ('sending', 'submitted') and sent_at < now() - interval '1 hour')
$$;
revoke all on function boi.reconcilable_filings from public;
grant execute on function boi.reconcilable_filings to boi_service;

create or replace function boi.filings_to_reconcile(since timestamptz)
returns table (tenant uuid, filing uuid, process_id text, state text, boir_id text)
language sql security definer set search_path = boi, pg_temp stable as $$
  select f.tenant_id, f.filing_id, f.process_id, f.state, f.boir_id
  from boi.reconcilable_filings(since) f order by f.sent_at
$$;
