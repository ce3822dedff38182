-- Turns of a procedure: the citizen is asked for more, a later agency returns a certificate, an outcome is replaced.

create table supplement_request (
    id           bigint        not null primary key,
    dossier_code varchar(40)   not null,
    procedure_   varchar(40)   not null,
    number_      integer       not null,
    asked_by     varchar(80)   not null,
    reason       varchar(1000) not null,
    legal_ground varchar(500),
    items        varchar       not null,
    state        varchar(20)   not null,
    asked_at     timestamp with time zone,
    due_at       timestamp with time zone,
    answered_at  timestamp with time zone,
    note         varchar(1000),
    version      bigint        not null,
    unique (dossier_code, procedure_, number_)
);

alter table dossier_part add column supplement_id bigint references supplement_request (id);
create index dossier_part_supplement on dossier_part (supplement_id);

-- What an agency found wrong on a certificate, and what the registry decided about it.
create table certificate_correction (
    id           bigint        not null primary key,
    dossier_code varchar(40)   not null,
    procedure_   varchar(40)   not null,
    request_key  varchar(40)   not null,
    wrong        varchar       not null,
    reason       varchar(1000),
    legal_ground varchar(500),
    state        varchar(20)   not null,
    fields       varchar,
    decided_by   varchar(120),
    decided_at   timestamp with time zone,
    decision_reason varchar(1000),
    decision_ground varchar(500),
    signed_by    varchar(120),
    signed_at    timestamp with time zone,
    opened_at    timestamp with time zone not null,
    ended_at     timestamp with time zone,
    version      bigint        not null
);
create index certificate_correction_dossier on certificate_correction (dossier_code);

-- Outcomes that another has taken the place of: never deleted, never changed.
create table superseded_outcome (
    id             bigint        not null primary key,
    dossier_code   varchar(40)   not null,
    procedure_     varchar(40)   not null,
    number_        varchar(60)   not null,
    result         varchar       not null,
    document_id    bigint        references document (id),
    valid_from     timestamp with time zone not null,
    superseded_at  timestamp with time zone not null,
    superseded_by  varchar(120)  not null,
    reason         varchar(1000) not null,
    legal_ground   varchar(500)
);
create index superseded_outcome_dossier on superseded_outcome (dossier_code);
