-- Sign-ins, so that they can be listed and ended before their tokens expire. A row is made by a session's first request.
create table boi.sessions (
  tenant_id uuid not null,
  session_id uuid not null default gen_random_uuid(),
  user_id text not null check (length(user_id) between 1 and 128),
  -- What the issuer calls it: the token's sid, origin_jti or jti.
  token_session text not null check (length(token_session) between 1 and 128),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, session_id),
  unique (tenant_id, user_id, token_session)
);
select boi.protect('sessions', 'select, insert, update');

/*
 * Whether the session may go on; notes that it was seen. Not at every request: a write for each would cost more than the
 * rest of many of them. "skip locked", since whoever holds the row just now is noting the same.
 */
create function boi.session_is_live(of_user text, of_session text, at timestamptz) returns boolean
language plpgsql set search_path = boi, pg_temp as $$
declare
  found_session boi.sessions;
begin
  if not exists (select from boi.tenants where tenant_id = boi.current_tenant()) then
    return false;
  end if;
  select * into found_session from boi.sessions
  where tenant_id = boi.current_tenant() and user_id = of_user and token_session = of_session;
  if not found then
    insert into boi.sessions (tenant_id, user_id, token_session, started_at, seen_at)
    values (boi.current_tenant(), of_user, of_session, at, at)
    on conflict (tenant_id, user_id, token_session) do nothing;
    return true;
  end if;
  if found_session.ended_at is not null then
    return false;
  end if;
  if found_session.seen_at < at - interval '5 minutes' then
    update boi.sessions set seen_at = at where (tenant_id, session_id) in (
      select tenant_id, session_id from boi.sessions
      where tenant_id = boi.current_tenant() and session_id = found_session.session_id
      for update skip locked);
  end if;
  return true;
end $$;
revoke execute on function boi.session_is_live(text, text, timestamptz) from public;
grant execute on function boi.session_is_live(text, text, timestamptz) to boi_service;
