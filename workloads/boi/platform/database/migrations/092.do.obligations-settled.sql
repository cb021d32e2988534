-- An exemption may run out without any rule changing: the day is known when it is determined.
alter table boi.determinations add column lapses_on date;
create index on boi.determinations (jurisdiction, lapses_on) where superseded_at is null and lapses_on is not null;

drop function boi.outdated_determinations;
/*
 * Whose current determination was made by another rule than the one in force, or has lapsed: those after `after`, so that
 * one that cannot be made again holds up no other.
 */
create function boi.outdated_determinations(
  of_jurisdiction text, in_force text, today date, after uuid, most integer)
returns table (tenant uuid, company uuid, determination uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, company_id, determination_id from boi.determinations
  where superseded_at is null and jurisdiction = of_jurisdiction
    and (rule_set is distinct from in_force or lapses_on <= today)
    and (after is null or determination_id > after)
  order by determination_id limit most
$$;
revoke all on function boi.outdated_determinations from public;
grant execute on function boi.outdated_determinations to boi_service;

/*
 * An accepted report meets what was due before it was prepared, in the transaction in which it is accepted, whoever finds
 * out: worker, reconciliation or operator. A first report states everything anew, so it meets changes as well.
 */
create function boi.meet_obligations() returns trigger language plpgsql set search_path = boi, pg_temp as $$
begin
  update boi.obligations due set state = 'met', met_by = new.filing_id
  from boi.company_events event
  where event.event_id = due.event_id
    and due.tenant_id = new.tenant_id and due.company_id = new.company_id and due.state = 'open'
    and due.kind = any (case new.kind
      when 'initial' then array['initial-report', 'updated-report']
      when 'update' then array['updated-report']
      when 'correction' then array['corrected-report']
      when 'newly-exempt' then array['newly-exempt-report'] end)
    and event.noted_at <= new.created_at;
  return null;
end $$;
create trigger meet_obligations after update of state on boi.filings for each row
  when (new.state = 'accepted' and old.state is distinct from 'accepted') execute function boi.meet_obligations();
