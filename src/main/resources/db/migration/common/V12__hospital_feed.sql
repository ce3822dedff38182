-- Signed papers of hospitals (L20), suspected duplicates (L19), announced outages of a system whose data we rely on.

-- What tells one birth or death from another: the certificate, the person, the day.
alter table dossier add column certificate_code varchar(60);
alter table dossier add column event_person_key varchar(64);
alter table dossier add column event_date date;
alter table dossier add column hospital_check varchar;
create index dossier_certificate on dossier (certificate_code);
create index dossier_event on dossier (event_person_key, event_date);

create table hospital_record (
    id            bigint      not null primary key,
    kind          varchar(10) not null,
    code          varchar(60) not null,
    revision      integer     not null,
    facility_code varchar(20) not null,
    content       varchar     not null,
    issued_at     timestamp with time zone not null,
    received_at   timestamp with time zone not null,
    unique (kind, code, revision)
);

create table duplicate_suspicion (
    id           bigint      not null primary key,
    dossier_code varchar(40) not null,
    other_code   varchar(40) not null,
    ground       varchar(30) not null,
    found_at     timestamp with time zone not null,
    verdict      varchar(20),
    decided_by   varchar(80),
    decided_at   timestamp with time zone,
    reason       varchar(1000),
    version      bigint      not null,
    unique (dossier_code, other_code)
);
create index duplicate_suspicion_other on duplicate_suspicion (other_code);

create table incident (
    id           bigint        not null primary key,
    system_key   varchar(40)   not null,
    reason       varchar(1000) not null,
    began_at     timestamp with time zone not null,
    announced_at timestamp with time zone not null,
    announced_by varchar(80)   not null,
    ended_at     timestamp with time zone,
    ended_by     varchar(80),
    version      bigint        not null
);
create index incident_open on incident (system_key, ended_at);
