/*
 * What was sent and has ended since a day, and what was sent an hour ago and has not ended: the worker asks about those
 * as well, and this tells when it does not get through.
 */
create or replace function boi.filings_to_reconcile(since timestamptz)
returns table (tenant uuid, filing uuid, process_id text, state text, boir_id text)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, filing_id, filings.process_id, filings.state, filings.boir_id from boi.filings
  where filings.process_id is not null and sent_at is not null
    and (filings.state in ('accepted', 'rejected', 'validation-failed', 'dead-lettered') and finished_at >= since
      or filings.state in ('sending', 'submitted') and sent_at < now() - interval '1 hour')
  order by sent_at
$$;
