-- Drafts of certificates as they were shown to the requester, and what became of each.
create table certificate_draft (
    id           bigint      not null primary key,
    dossier_code varchar(40) not null,
    procedure_   varchar(40) not null,
    lines        varchar     not null,
    sha256       char(64)    not null,
    shown_at     timestamp with time zone not null,
    due_at       timestamp with time zone not null,
    answer       varchar(20),
    remarks      varchar(1000),
    answered_at  timestamp with time zone,
    version      bigint      not null
);
create index certificate_draft_dossier on certificate_draft (dossier_code);
-- Whom another commune was asked about, and what it said.
alter table procedure_step add column enquiry varchar;
