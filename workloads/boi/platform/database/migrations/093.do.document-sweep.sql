-- The digest that was announced: only a file of that digest is taken.
alter table boi.documents add announced_sha256 text check (announced_sha256 ~ '^[0-9a-f]{64}$');
-- Quarantine was looked after once no form could be used any more: a file uploaded again behind a settled document is gone.
alter table boi.documents add cleared boolean not null default false;
-- After its deletion, the stored copy is gone too.
alter table boi.documents add removed boolean not null default false;

create index documents_to_sweep on boi.documents (created_at) where not cleared or (deleted_at is not null and not removed);
drop index boi.documents_created_at_idx;

/* What was begun and not finished, for the sweep. */
create or replace function boi.unfinished_documents(before timestamptz, most integer) returns table (tenant uuid, document uuid)
language sql security definer set search_path = boi, pg_temp stable as $$
  select tenant_id, document_id from boi.documents
  where (not cleared or (deleted_at is not null and not removed)) and created_at < before order by created_at limit most
$$;
