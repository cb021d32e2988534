-- What a tenant wants to be told of, and where.
create table boi.webhooks (
  tenant_id uuid not null,
  webhook_id uuid not null,
  url text not null check (url like 'https://%' and length(url) <= 500),
  -- None means all.
  topics text[] not null,
  active boolean not null default true,
  -- Sealed with a key of the webhook's own. The previous one signs too for a while after a change.
  secret_ct bytea not null,
  previous_secret_ct bytea,
  previous_until timestamptz,
  created_by text not null,
  created_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 1,
  primary key (tenant_id, webhook_id)
);
select boi.protect('webhooks', 'select, insert, update', 'webhook_id');

create table boi.webhook_deliveries (
  tenant_id uuid not null,
  delivery_id uuid not null,
  webhook_id uuid not null,
  -- Of the outbox; null for a test that somebody asked for.
  event_id bigint,
  topic text not null,
  -- Ids only, as in the outbox.
  payload jsonb not null,
  state text not null default 'pending' check (state in ('pending', 'delivered', 'dead')),
  tries integer not null default 0,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, delivery_id),
  foreign key (tenant_id, webhook_id) references boi.webhooks,
  unique (tenant_id, webhook_id, event_id)
);
create index on boi.webhook_deliveries (next_try_at) where state = 'pending';
create index on boi.webhook_deliveries (tenant_id, webhook_id, created_at desc, delivery_id);
select boi.protect('webhook_deliveries', 'select, insert, update');

create table boi.webhook_attempts (
  tenant_id uuid not null,
  attempt_id bigint generated always as identity,
  delivery_id uuid not null,
  attempted_at timestamptz not null,
  -- The receiver's status, or a word of ours where there was none; nothing of what it answered.
  outcome text not null,
  milliseconds integer not null,
  primary key (tenant_id, attempt_id),
  foreign key (tenant_id, delivery_id) references boi.webhook_deliveries
);
create index on boi.webhook_attempts (tenant_id, delivery_id, attempt_id);
select boi.protect('webhook_attempts', 'select, insert');

/* In the transaction that publishes an event, so that none is forgotten and none is told that did not happen. */
create function boi.tell_webhooks() returns trigger language plpgsql set search_path = boi, pg_temp as $$
begin
  insert into boi.webhook_deliveries (tenant_id, delivery_id, webhook_id, event_id, topic, payload, created_at, next_try_at)
  select new.tenant_id, gen_random_uuid(), w.webhook_id, new.outbox_id, new.topic, new.payload, now(), now()
  from boi.webhooks w
  where w.tenant_id = new.tenant_id and w.active and (w.topics = '{}' or new.topic = any (w.topics));
  return null;
end $$;
create trigger tell_webhooks after insert on boi.outbox for each row execute function boi.tell_webhooks();

/* Deliveries that are due, of whatever tenant: ids are all that comes out. Until the lease is over they are not due again. */
create policy claimed on boi.webhook_deliveries for select to boi_owner using (true);
create policy leased on boi.webhook_deliveries for update to boi_owner using (true);
create function boi.claim_webhook_deliveries(most integer, seconds integer)
returns table (tenant_id uuid, delivery_id uuid, tries integer)
language sql security definer set search_path = boi, pg_temp as $$
  update boi.webhook_deliveries d
  set tries = d.tries + 1, next_try_at = now() + make_interval(secs => seconds)
  from (
    select o.tenant_id, o.delivery_id from boi.webhook_deliveries o
    where o.state = 'pending' and o.next_try_at <= now()
    order by o.next_try_at limit most for update skip locked
  ) as due
  where d.tenant_id = due.tenant_id and d.delivery_id = due.delivery_id
  returning d.tenant_id, d.delivery_id, d.tries
$$;
revoke execute on function boi.claim_webhook_deliveries(integer, integer) from public;
grant execute on function boi.claim_webhook_deliveries(integer, integer) to boi_service;
