-- What takes messages out of the outbox. Only what a queue has to hear of is sent; the rest was told to the tenant's
-- webhooks in its own transaction and is only noted as done, so that its time to be forgotten begins.
create policy relayed on boi.outbox for select to boi_owner using (true);
create policy marked on boi.outbox for update to boi_owner using (published_at is null) with check (published_at is not null);

/*
 * The oldest unpublished messages of all tenants, for one relay at a time: until its transaction ends, every other gets
 * none. So nothing is overtaken, and a relay that is killed leaves its messages to the next at once. Ids and codes only.
 * The lock is taken before the rows are looked at, by a statement of its own: what another has just marked is seen.
 */
create function boi.unpublished_messages(most integer)
returns table (message bigint, tenant uuid, topic text, filing text)
language plpgsql security definer set search_path = boi, pg_temp as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended('boi.outbox', 0)) then return; end if;
  return query
    select o.outbox_id, o.tenant_id, o.topic, o.payload->>'filingId' from boi.outbox o
    where o.published_at is null order by o.outbox_id limit most;
end $$;
revoke all on function boi.unpublished_messages from public;
grant execute on function boi.unpublished_messages to boi_service;

create function boi.mark_published(messages bigint[]) returns void
language sql security definer set search_path = boi, pg_temp as $$
  update boi.outbox set published_at = clock_timestamp() where outbox_id = any (messages) and published_at is null
$$;
revoke all on function boi.mark_published from public;
grant execute on function boi.mark_published to boi_service;

/* For the alarm: how many messages wait since before `since`. */
create function boi.waiting_messages(since timestamptz) returns bigint
language sql security definer set search_path = boi, pg_temp stable as $$
  select count(*) from boi.outbox where published_at is null and created_at < since
$$;
revoke all on function boi.waiting_messages from public;
grant execute on function boi.waiting_messages to boi_service;
