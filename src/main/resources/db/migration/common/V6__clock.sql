-- Where a controlled clock (demo, test) stands; empty in production. One row, id 1.
create table clock_state (
    id           smallint         not null primary key,
    real_anchor  timestamp with time zone not null,
    shown_anchor timestamp with time zone not null,
    speed        double precision not null,
    stopped      boolean          not null
);
