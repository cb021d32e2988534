/*
 * What is only kept for a while. Each policy says itself what its table's owner may delete, and nothing younger can be
 * deleted whatever the function says. History, audit, filings and documents are not here: they are kept.
 */
create policy expired on boi.idempotency_keys for delete to boi_owner using (created_at < now() - interval '7 days');
create policy expired_seen on boi.idempotency_keys for select to boi_owner using (created_at < now() - interval '7 days');
create policy expired on boi.document_links for delete to boi_owner using (expires_at < now() - interval '30 days');
create policy expired on boi.sessions for delete to boi_owner using (seen_at < now() - interval '90 days');
create policy expired_seen on boi.sessions for select to boi_owner using (seen_at < now() - interval '90 days');
create policy expired on boi.outbox for delete to boi_owner using (published_at < now() - interval '30 days');
create policy expired_seen on boi.outbox for select to boi_owner using (published_at < now() - interval '30 days');

create index idempotency_keys_by_age on boi.idempotency_keys (created_at);

/* How many rows went. A session's token is dead long before its row goes. */
create function boi.forget_expired(at timestamptz) returns bigint
language plpgsql security definer set search_path = boi, pg_temp as $$
declare
  gone bigint := 0;
  once bigint;
begin
  delete from boi.idempotency_keys where created_at < at - interval '7 days';
  get diagnostics once = row_count; gone := gone + once;
  delete from boi.document_links where expires_at < at - interval '30 days';
  get diagnostics once = row_count; gone := gone + once;
  delete from boi.sessions where seen_at < at - interval '90 days';
  get diagnostics once = row_count; gone := gone + once;
  delete from boi.outbox where published_at < at - interval '30 days';
  get diagnostics once = row_count; gone := gone + once;
  return gone;
end $$;
revoke all on function boi.forget_expired from public;
grant execute on function boi.forget_expired to boi_service;
