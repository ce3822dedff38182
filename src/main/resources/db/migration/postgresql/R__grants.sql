-- What the application account may do: no more than its work needs. Runs after all other migrations whenever this file
-- changes: a migration that adds a table raises the number. (1)
revoke all on schema public from public;
grant usage on schema public to "${appUser}";

do $$
declare
    t record;
    rights text;
begin
    for t in select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
        rights := case
            when t.tablename in ('audit_entry', 'process_event', 'document') then 'select, insert'
            -- The engine's own history stays empty.
            when t.tablename like 'act\_hi\_%' then 'select'
            else 'select, insert, update, delete' end;
        execute format('revoke all on table public.%I from %I', t.tablename, '${appUser}');
        execute format('grant %s on table public.%I to %I', rights, t.tablename, '${appUser}');
    end loop;
end $$;

grant usage on all sequences in schema public to "${appUser}";
