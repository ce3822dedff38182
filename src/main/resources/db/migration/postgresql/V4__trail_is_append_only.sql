-- Also for the owner, and also in replication mode: only a superuser or a change of the table gets past these.
create function trail_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'AUDIT-001 % of % refused: the trail is append-only', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function trail_is_append_only();
create trigger process_event_append_only before update or delete or truncate on process_event
    for each statement execute function trail_is_append_only();
alter table audit_entry enable always trigger audit_entry_append_only;
alter table process_event enable always trigger process_event_append_only;
