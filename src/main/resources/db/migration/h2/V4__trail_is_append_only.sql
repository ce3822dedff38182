-- H2 knows no statement that TRUNCATE would fire: on H2 the trail is guarded against UPDATE and DELETE only.
create trigger audit_entry_append_only before update, delete on audit_entry
    for each statement call "vn.lienthong.audit.AppendOnlyTrigger";
create trigger process_event_append_only before update, delete on process_event
    for each statement call "vn.lienthong.audit.AppendOnlyTrigger";
