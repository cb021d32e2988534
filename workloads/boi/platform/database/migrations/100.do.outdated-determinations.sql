/*
 * Since when a current determination rests on answers that are no longer the company's. Kept by the database, whichever
 * way the answers change: wizard, profile or import. Answers that are changed back make it current again.
 */
alter table boi.determinations add column outdated_since timestamptz;
grant update (outdated_since) on boi.determinations to boi_service;
create index on boi.determinations (jurisdiction, determination_id)
  where superseded_at is null and outdated_since is not null;

/* As companies/verbs/answer-wizard.ts gives them to the rule. */
create function boi.known_answers(answers jsonb, formation_country text, first_registered_on date) returns jsonb
language sql immutable as $$
  select answers || jsonb_build_object('formation-country', formation_country)
    || case when first_registered_on is null then '{}'
         else jsonb_build_object('first-registered-on', to_char(first_registered_on, 'YYYY-MM-DD')) end
$$;

create function boi.outdate_determinations() returns trigger language plpgsql set search_path = boi, pg_temp as $$
begin
  update boi.determinations made
  set outdated_since = case
    when made.answers = boi.known_answers(new.answers, new.formation_country, new.first_registered_on) then null
    else coalesce(made.outdated_since, now()) end
  where made.tenant_id = new.tenant_id and made.company_id = new.company_id and made.superseded_at is null;
  return null;
end $$;
create trigger outdate_determinations after update on boi.companies for each row
  when ((old.answers, old.formation_country, old.first_registered_on)
    is distinct from (new.answers, new.formation_country, new.first_registered_on))
  execute function boi.outdate_determinations();

-- What was outdated before this column came. Forced row-level security holds the owner too, for whom no tenant is set.
alter table boi.companies no force row level security;
alter table boi.determinations no force row level security;
update boi.determinations made set outdated_since = now()
from boi.companies company
where company.company_id = made.company_id and made.superseded_at is null
  and made.answers <> boi.known_answers(company.answers, company.formation_country, company.first_registered_on);
alter table boi.companies force row level security;
alter table boi.determinations force row level security;

/*
 * Whose current determination was made by another rule than the one in force or from other answers, or has lapsed: those
 * after `after`, so that one that cannot be made again holds up no other.
 */
create or replace function boi.outdated_determinations(
  of_jurisdiction text, in_force text, today date, after uuid, most integer)
returns table (tenant uuid, company uuid, determination uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, company_id, determination_id from boi.determinations
  where superseded_at is null and jurisdiction = of_jurisdiction
    and (rule_set is distinct from in_force or lapses_on <= today or outdated_since is not null)
    and (after is null or determination_id > after)
  order by determination_id limit most
$$;

-- What a report was prepared from: it is neither certified nor sent once the company is found to be something else.
alter table boi.filings add column determination_id uuid references boi.determinations;
