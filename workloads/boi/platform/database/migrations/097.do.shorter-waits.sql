/*
 * Appends to the tenant's audit chain. Sent together with the commit, so that the head, for which all of the tenant's
 * writers wait, is held for as long as the commit takes and not for another round trip.
 * Each of `records` is a pair: what stands before the sequence number in the record's canonical JSON, and what after it.
 */
create function boi.append_audit(records jsonb) returns void
language plpgsql set search_path = boi, pg_temp as $$
declare
  tenant constant uuid := boi.current_tenant();
  head boi.audit_heads;
  parts jsonb;
  line text;
  link bytea;
begin
  select * into head from boi.audit_heads where tenant_id = tenant for update;
  if not found then
    insert into boi.audit_heads (tenant_id, sequence, hash)
    values (tenant, 0, sha256(convert_to('palisade audit chain of ' || tenant, 'UTF8')))
    on conflict (tenant_id) do nothing;
    select * into strict head from boi.audit_heads where tenant_id = tenant for update;
  end if;
  for parts in select value from jsonb_array_elements(records) with ordinality order by ordinality loop
    head.sequence := head.sequence + 1;
    line := (parts->>0) || head.sequence || (parts->>1);
    link := sha256(head.hash || convert_to(line, 'UTF8'));
    insert into boi.audit_log (tenant_id, sequence, record, previous_hash, hash)
    values (tenant, head.sequence, line, head.hash, link);
    head.hash := link;
  end loop;
  update boi.audit_heads set sequence = head.sequence, hash = head.hash where tenant_id = tenant;
end $$;
revoke execute on function boi.append_audit(jsonb) from public;
grant execute on function boi.append_audit(jsonb) to boi_service;

/* The check of every request's session in one statement of its own, without a transaction around it. */
create function boi.session_is_live(of_tenant uuid, of_user text, of_session text, at timestamptz) returns boolean
language plpgsql set search_path = boi, pg_temp as $$
begin
  perform set_config('boi.tenant', of_tenant::text, true);
  return boi.session_is_live(of_user, of_session, at);
end $$;
revoke execute on function boi.session_is_live(uuid, text, text, timestamptz) from public;
grant execute on function boi.session_is_live(uuid, text, text, timestamptz) to boi_service;
