-- The two roles that every environment has. Without passwords: locally the launcher sets them; in AWS the services sign in
-- by IAM, and the owner is the server's own user, whose password RDS keeps. Each is made once and then left as it is, since
-- who may make a role may not always change one.
do $$
begin
  if not exists (select from pg_roles where rolname = 'boi_owner') then
    create role boi_owner login nosuperuser nobypassrls nocreaterole;
  end if;
  if not exists (select from pg_roles where rolname = 'boi_service') then
    create role boi_service login nosuperuser nobypassrls nocreaterole;
    -- Of the role and not of each connection: RDS Proxy would pin a connection on which anything is set. A statement that
    -- takes longer than any caller waits, and a transaction that was left open, would hold locks for nobody.
    alter role boi_service set statement_timeout = '30s';
    alter role boi_service set idle_in_transaction_session_timeout = '60s';
    if exists (select from pg_roles where rolname = 'rds_iam') then
      grant rds_iam to boi_service;
    end if;
  end if;
end $$;
