-- Stretches in which a deadline stands still; the promised date stays in deadline.due_at while held_since is set.
alter table deadline add column held_since timestamp with time zone;

create table deadline_pause (
    id          bigint      not null primary key,
    deadline_id bigint      not null references deadline,
    -- The procedure that waits: several may hold the clock of their group at once.
    procedure_  varchar(40) not null,
    reason      varchar(40) not null,
    opened_at   timestamp with time zone not null,
    opened_by   varchar(100) not null,
    closed_at   timestamp with time zone,
    closed_by   varchar(100),
    old_due_at  timestamp with time zone not null,
    new_due_at  timestamp with time zone,
    note        varchar(500),
    version     bigint      not null
);
create index deadline_pause_deadline on deadline_pause (deadline_id);
