-- What the application account may do: no more than its work needs; a table without a line gets nothing. Runs after all
-- other migrations whenever this file changes: a migration that adds a table adds its line. MigrationsIT compares.
revoke all on schema public from public;
grant usage on schema public to "${appUser}";

do $$
declare
    line record;
begin
    -- One account for both (Migrations warns of it): it owns the tables, and to take rights from the owner would lock out
    -- the migrations themselves.
    if current_user = '${appUser}' then
        return;
    end if;
    -- Not even tables of its own, for as long as it is connected.
    execute format('revoke temporary on database %I from public', current_database());
    execute format('revoke all on all tables in schema public from %I', '${appUser}');
    execute format('revoke all on all sequences in schema public from %I', '${appUser}');

    for line in
        select t.tablename, g.rights
          from (values
            -- Written once.
            ('unit',                  'select, insert'),
            ('officer',               'select, insert'),
            ('officer\_role',         'select, insert'),
            ('signing\_key',          'select, insert'),
            ('document',              'select, insert'),
            ('dossier\_part',         'select, insert'),
            ('superseded\_outcome',  'select, insert'),
            ('audit\_entry',          'select, insert'),
            ('process\_event',        'select, insert'),
            ('hospital\_record',      'select, insert'),
            -- Changed, never taken away.
            ('api\_client',           'select, insert, update'),
            ('dossier',               'select, insert, update'),
            ('procedure\_step',       'select, insert, update'),
            ('deadline',              'select, insert, update'),
            ('deadline\_pause',       'select, insert, update'),
            ('agency\_request',       'select, insert, update'),
            ('supplement\_request',  'select, insert, update'),
            ('certificate\_correction', 'select, insert, update'),
            ('notice\_queue',         'select, insert, update'),
            ('inbox\_message',        'select, insert, update'),
            ('job\_failure',          'select, insert, update'),
            ('duplicate\_suspicion',  'select, insert, update'),
            ('incident',              'select, insert, update'),
            ('clock\_state',          'select, insert, update'),
            -- Open work: gone when it is done.
            ('officer\_task',         'select, insert, update, delete'),
            -- The engine: what runs comes and goes; what is deployed stays; its own history and its own users stay empty.
            ('act\_ru\_%',            'select, insert, update, delete'),
            ('act\_ge\_bytearray',    'select, insert, update, delete'),
            ('act\_ge\_property',     'select, insert, update'),
            ('act\_ge\_schema\_log',  'select'),
            ('act\_re\_%',            'select, insert'),
            ('act\_hi\_%',            'select'),
            ('act\_id\_%',            'select')
          ) as g (pattern, rights)
          join pg_tables t on t.schemaname = 'public' and t.tablename like g.pattern
    loop
        execute format('grant %s on table public.%I to %I', line.rights, line.tablename, '${appUser}');
    end loop;
end $$;

grant usage on all sequences in schema public to "${appUser}";
