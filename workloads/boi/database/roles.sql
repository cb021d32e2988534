-- The two roles that every environment has. Without passwords: in AWS they sign in by IAM, locally the launcher sets them.
do $$
begin
  if not exists (select from pg_roles where rolname = 'boi_owner') then
    create role boi_owner login nosuperuser nobypassrls nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'boi_service') then
    create role boi_service login nosuperuser nobypassrls nocreaterole;
  end if;
  if exists (select from pg_roles where rolname = 'rds_iam') then
    grant rds_iam to boi_owner, boi_service;
  end if;
end $$;

-- Of the role and not of each connection: RDS Proxy would pin a connection on which anything is set. A statement that
-- takes longer than any caller waits, and a transaction that was left open, would hold locks for nobody.
alter role boi_service set statement_timeout = '30s';
alter role boi_service set idle_in_transaction_session_timeout = '60s';
