-- Liên thông's own tables. V3 (Java) creates the engine's tables under the same lock; V4 (per vendor) guards the trail.

-- EclipseLink takes the number it gets as the last of its fifty.
create sequence dossier_number start with 50 increment by 50;
create sequence entity_id start with 50 increment by 50;
create sequence trail_id start with 50 increment by 50;

-- Organisation ------------------------------------------------------------------------------------------------------
create table unit (
    code         varchar(20)  not null primary key,
    name         varchar(200) not null,
    kind         varchar(20)  not null,
    parent_code  varchar(20)  references unit (code),
    valid_from   date         not null,
    valid_to     date,
    predecessors varchar(400) not null default '',
    code_segment varchar(20)  not null,
    calendar     varchar(40)  not null default 'default'
);

create table officer (
    username      varchar(60)  not null primary key,
    full_name     varchar(120) not null,
    password_hash varchar(300),
    robot         boolean      not null default false,
    enabled       boolean      not null default true
);

create table officer_role (
    id         bigint      not null primary key,
    username   varchar(60) not null references officer (username),
    role       varchar(20) not null,
    unit_code  varchar(20) not null references unit (code),
    procedure_ varchar(40),
    valid_from date        not null,
    valid_to   date,
    unique (username, role, unit_code, valid_from)
);

create table api_client (
    client_id   varchar(80)  not null primary key,
    kind        varchar(20)  not null,
    officer     varchar(60)  references officer (username),
    secret_hash varchar(300) not null,
    enabled     boolean      not null default true
);

create table signing_key (
    id         varchar(40)   not null primary key,
    secret     varchar(1000) not null,
    created_at timestamp with time zone not null
);

-- Documents ---------------------------------------------------------------------------------------------------------
create table document (
    id           bigint       not null primary key,
    file_name    varchar(200) not null,
    content_type varchar(100) not null,
    size_bytes   bigint       not null,
    sha256       char(64)     not null,
    content      document_content not null,
    stored_at    timestamp with time zone not null
);

-- Dossiers ----------------------------------------------------------------------------------------------------------
create table dossier (
    id                   bigint       not null primary key,
    code                 varchar(40)  not null unique,
    portal_number        varchar(40)  unique,
    linked_procedure     varchar(20)  not null,
    form                 varchar(20)  not null,
    rule_version         varchar(20)  not null,
    status               varchar(30)  not null,
    receiving_unit       varchar(20)  not null references unit (code),
    competent_unit       varchar(20)  not null references unit (code),
    subject              varchar(200) not null,
    subject_search       varchar(200) not null,
    applicant_name       varchar(200) not null,
    applicant_phone      varchar(20),
    applicant_person_key varchar(64),
    declaration          varchar      not null,
    submission_sha256    char(64)     not null,
    registry_check       varchar,
    late_registration    boolean      not null default false,
    submitted_at         timestamp with time zone not null,
    technical_receipt_at timestamp with time zone not null,
    valid_receipt_at     timestamp with time zone,
    ended_at             timestamp with time zone,
    reason               varchar(1000),
    legal_ground         varchar(500),
    version              bigint       not null
);
create index dossier_status on dossier (competent_unit, status, technical_receipt_at);
create index dossier_received on dossier (technical_receipt_at);
create index dossier_subject on dossier (subject_search);
create index dossier_applicant on dossier (applicant_person_key);

create table dossier_part (
    id           bigint      not null primary key,
    dossier_id   bigint      not null references dossier (id),
    kind         varchar(40) not null,
    document_id  bigint      not null references document (id)
);
create index dossier_part_dossier on dossier_part (dossier_id);

create table procedure_step (
    id               bigint      not null primary key,
    dossier_id       bigint      not null references dossier (id),
    dossier_code     varchar(40) not null,
    procedure_       varchar(40) not null,
    status           varchar(20) not null,
    unit_code        varchar(20),
    started_at       timestamp with time zone,
    ended_at         timestamp with time zone,
    due_at           timestamp with time zone,
    signed_by        varchar(120),
    signed_at        timestamp with time zone,
    outcome_number   varchar(60),
    outcome_result   varchar,
    outcome_document bigint      references document (id),
    reason           varchar(1000),
    legal_ground     varchar(500),
    version          bigint      not null,
    unique (dossier_id, procedure_)
);
create index procedure_step_code on procedure_step (dossier_code);

create table deadline (
    id              bigint      not null primary key,
    dossier_code    varchar(40) not null,
    procedure_      varchar(40),
    limit_key       varchar(40) not null,
    rule_version    varchar(20) not null,
    calendar        varchar(40) not null,
    started_at      timestamp with time zone not null,
    effective_start timestamp with time zone not null,
    base_due_at     timestamp with time zone not null,
    due_at          timestamp with time zone,
    state           varchar(20) not null,
    ended_at        timestamp with time zone,
    version         bigint      not null
);
create index deadline_dossier on deadline (dossier_code, limit_key);
create index deadline_running on deadline (state, due_at);

-- Exchange ----------------------------------------------------------------------------------------------------------
create table agency_request (
    id              bigint      not null primary key,
    request_key     varchar(40) not null unique,
    agency          varchar(30) not null,
    operation       varchar(40) not null,
    dossier_code    varchar(40) not null,
    procedure_      varchar(40),
    sequence_number bigint      not null,
    payload         varchar     not null,
    payload_sha256  char(64)    not null,
    state           varchar(20) not null,
    attempts        integer     not null,
    exchange_id     varchar(64),
    recorded_at     timestamp with time zone not null,
    last_attempt_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    receipt         varchar(100),
    answered_at     timestamp with time zone,
    answer_kind     varchar(20),
    answer          varchar,
    last_error      varchar(500),
    version         bigint      not null
);
create index agency_request_queue on agency_request (dossier_code, agency, sequence_number);
create index agency_request_open on agency_request (state, recorded_at);

-- One row per dossier and one-way agency: keeps the order of what is told to it.
create table notice_queue (
    id           bigint      not null primary key,
    dossier_code varchar(40) not null,
    agency       varchar(30) not null,
    last_number  bigint      not null,
    delivering   boolean     not null,
    unique (dossier_code, agency)
);

create table inbox_message (
    id           bigint       not null primary key,
    sender       varchar(80)  not null,
    message_id   varchar(100) not null,
    kind         varchar(30)  not null,
    raw          varchar      not null,
    sha256       char(64)     not null,
    state        varchar(20)  not null,
    problem      varchar(500),
    dossier_code varchar(40),
    received_at  timestamp with time zone not null,
    version      bigint       not null,
    unique (sender, message_id)
);
create index inbox_message_dossier on inbox_message (dossier_code);

-- Desk --------------------------------------------------------------------------------------------------------------
create table officer_task (
    id            varchar(64)  not null primary key,
    dossier_code  varchar(40)  not null,
    procedure_    varchar(40),
    task_key      varchar(80)  not null,
    name          varchar(200) not null,
    role          varchar(20)  not null,
    unit_code     varchar(20)  not null,
    due_at        timestamp with time zone,
    created_at    timestamp with time zone not null,
    claimed_by    varchar(60),
    claimed_at    timestamp with time zone,
    version       bigint       not null
);
create index officer_task_inbox on officer_task (unit_code, role, due_at);
create index officer_task_claimed on officer_task (claimed_by, due_at);
create index officer_task_dossier on officer_task (dossier_code);

create table job_failure (
    id           varchar(64)  not null primary key,
    job_id       varchar(64)  not null,
    dossier_code varchar(40),
    process_key  varchar(80),
    activity_id  varchar(120),
    message      varchar(500),
    failed_at    timestamp with time zone not null,
    resolved_at  timestamp with time zone,
    resolved_by  varchar(60)
);
create index job_failure_open on job_failure (resolved_at, failed_at);
create index job_failure_dossier on job_failure (dossier_code);

-- Trail: append only (see V4) ----------------------------------------------------------------------------------------
create table audit_entry (
    id            bigint        not null primary key,
    acted_at      timestamp with time zone not null,
    recorded_at   timestamp with time zone not null,
    actor_kind    varchar(20)   not null,
    actor_id      varchar(80)   not null,
    actor_name    varchar(120)  not null,
    actor_role    varchar(20),
    actor_unit    varchar(20),
    on_behalf_of  varchar(120),
    source        varchar(100)  not null,
    action        varchar(60)   not null,
    dossier_code  varchar(40),
    procedure_    varchar(40),
    object_type   varchar(40)   not null,
    object_id     varchar(100)  not null,
    old_values    varchar,
    new_values    varchar,
    reason        varchar(1000),
    legal_ground  varchar(500)
);
create index audit_entry_dossier on audit_entry (dossier_code, id);
create index audit_entry_actor on audit_entry (actor_id, acted_at);

create table process_event (
    id           bigint       not null primary key,
    occurred_at  timestamp with time zone not null,
    kind         varchar(20)  not null,
    dossier_code varchar(40),
    process_key  varchar(80)  not null,
    process_id   varchar(64)  not null,
    element_id   varchar(120),
    element_type varchar(40),
    instance_id  varchar(64),
    detail       varchar(500)
);
create index process_event_dossier on process_event (dossier_code, id);
