-- What was delivered to a webhook is kept for thirty days, with the attempts that it took. What was given up stays: a person
-- has to look at it.
create policy expired on boi.webhook_deliveries for delete to boi_owner
  using (state = 'delivered' and ended_at < now() - interval '30 days');
create policy expired_seen on boi.webhook_attempts for select to boi_owner
  using (attempted_at < now() - interval '30 days');
create policy expired on boi.webhook_attempts for delete to boi_owner
  using (attempted_at < now() - interval '30 days');

create index webhook_deliveries_by_end on boi.webhook_deliveries (ended_at) where state = 'delivered';

create function boi.forget_delivered(at timestamptz) returns bigint
language plpgsql security definer set search_path = boi, pg_temp as $$
declare
  gone bigint;
begin
  delete from boi.webhook_attempts a using boi.webhook_deliveries d
  where d.tenant_id = a.tenant_id and d.delivery_id = a.delivery_id
    and d.state = 'delivered' and d.ended_at < at - interval '30 days';
  delete from boi.webhook_deliveries where state = 'delivered' and ended_at < at - interval '30 days';
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke all on function boi.forget_delivered from public;
grant execute on function boi.forget_delivered to boi_service;
