CREATE TABLE IF NOT EXISTS counter (name VARCHAR(80) PRIMARY KEY, last_number BIGINT NOT NULL);

CREATE TABLE IF NOT EXISTS setting (name VARCHAR(80) PRIMARY KEY, content VARCHAR(100000) NOT NULL);

CREATE TABLE IF NOT EXISTS intake (
  id VARCHAR(140) PRIMARY KEY, agency VARCHAR(30) NOT NULL, request_key VARCHAR(80) NOT NULL, attempts INT NOT NULL,
  hash VARCHAR(64), receipt VARCHAR(30), acknowledged_at VARCHAR(40), repeats INT NOT NULL, conflicts INT NOT NULL);

CREATE TABLE IF NOT EXISTS request (
  id VARCHAR(140) PRIMARY KEY, agency VARCHAR(30) NOT NULL, request_key VARCHAR(80) NOT NULL, operation VARCHAR(40) NOT NULL,
  dossier_code VARCHAR(80) NOT NULL, payload VARCHAR(1000000) NOT NULL, received_at BIGINT NOT NULL, decide_at BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL, answer VARCHAR(1000000));
ALTER TABLE request ADD COLUMN IF NOT EXISTS portal_number VARCHAR(40);
ALTER TABLE request ADD COLUMN IF NOT EXISTS round_number INT DEFAULT 1 NOT NULL;
CREATE INDEX IF NOT EXISTS request_due ON request (state, decide_at);
CREATE INDEX IF NOT EXISTS request_subject ON request (agency, dossier_code);

CREATE TABLE IF NOT EXISTS answer (
  id VARCHAR(200) PRIMARY KEY, agency VARCHAR(30) NOT NULL, request_key VARCHAR(80) NOT NULL, kind VARCHAR(20) NOT NULL,
  message_id VARCHAR(40) NOT NULL, body VARCHAR(1000000) NOT NULL, state VARCHAR(20) NOT NULL, send_at BIGINT NOT NULL,
  attempts INT NOT NULL);
CREATE INDEX IF NOT EXISTS answer_due ON answer (state, send_at);

CREATE TABLE IF NOT EXISTS granted (
  id VARCHAR(140) PRIMARY KEY, agency VARCHAR(30) NOT NULL, operation VARCHAR(40) NOT NULL, dossier_code VARCHAR(80) NOT NULL,
  request_key VARCHAR(80) NOT NULL, outcome_number VARCHAR(40) NOT NULL);
ALTER TABLE granted ADD COLUMN IF NOT EXISTS occasion VARCHAR(200) DEFAULT '' NOT NULL;
CREATE INDEX IF NOT EXISTS granted_number ON granted (agency, outcome_number);
CREATE INDEX IF NOT EXISTS granted_subject ON granted (agency, dossier_code);

CREATE TABLE IF NOT EXISTS payment (
  id VARCHAR(140) PRIMARY KEY, agency VARCHAR(30) NOT NULL, deceased VARCHAR(80) NOT NULL, dossier_code VARCHAR(80) NOT NULL,
  amount BIGINT NOT NULL, paid_at BIGINT NOT NULL);
CREATE INDEX IF NOT EXISTS payment_deceased ON payment (deceased);

CREATE TABLE IF NOT EXISTS notice (
  id VARCHAR(140) PRIMARY KEY, agency VARCHAR(30) NOT NULL, kind VARCHAR(60) NOT NULL, dossier_code VARCHAR(80) NOT NULL,
  content VARCHAR(100000) NOT NULL);
CREATE INDEX IF NOT EXISTS notice_kind ON notice (agency, kind);

CREATE TABLE IF NOT EXISTS person (personal_id VARCHAR(12) PRIMARY KEY, content VARCHAR(10000) NOT NULL);

CREATE TABLE IF NOT EXISTS generation_run (
  id VARCHAR(40) PRIMARY KEY, seed BIGINT NOT NULL, total INT NOT NULL, rate_per_second DOUBLE PRECISION NOT NULL,
  units VARCHAR(4000) NOT NULL, generated INT NOT NULL, started_at VARCHAR(40) NOT NULL);
ALTER TABLE generation_run ADD COLUMN IF NOT EXISTS death_share DOUBLE PRECISION DEFAULT 0 NOT NULL;
ALTER TABLE generation_run ADD COLUMN IF NOT EXISTS scenario VARCHAR(40) DEFAULT 'EVERYDAY' NOT NULL;

CREATE TABLE IF NOT EXISTS dossier_script (
  portal_number VARCHAR(40) PRIMARY KEY, run_id VARCHAR(40) NOT NULL, scenario VARCHAR(40) NOT NULL, subject VARCHAR(200) NOT NULL);
CREATE INDEX IF NOT EXISTS dossier_script_run ON dossier_script (run_id);

CREATE TABLE IF NOT EXISTS robot_decision (id VARCHAR(200) PRIMARY KEY);

CREATE TABLE IF NOT EXISTS citizen_act (
  id VARCHAR(140) PRIMARY KEY, portal_number VARCHAR(40) NOT NULL, kind VARCHAR(20) NOT NULL, idempotency_key VARCHAR(40) NOT NULL,
  body VARCHAR(1000000) NOT NULL, state VARCHAR(20) NOT NULL, send_at BIGINT NOT NULL, attempts INT NOT NULL,
  problem VARCHAR(4000));
ALTER TABLE citizen_act ADD COLUMN IF NOT EXISTS not_before BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX IF NOT EXISTS citizen_act_due ON citizen_act (state, send_at);
CREATE INDEX IF NOT EXISTS citizen_act_dossier ON citizen_act (portal_number);

CREATE TABLE IF NOT EXISTS portal_dossier (
  portal_number VARCHAR(40) PRIMARY KEY, run_id VARCHAR(40), unit VARCHAR(10), child_name VARCHAR(200),
  idempotency_key VARCHAR(40), body VARCHAR(1000000), state VARCHAR(20) NOT NULL, dossier_code VARCHAR(80),
  problem VARCHAR(4000), attempts INT NOT NULL, next_attempt_at BIGINT NOT NULL, last_sequence INT NOT NULL, last_status INT NOT NULL,
  last_status_name VARCHAR(100));
CREATE INDEX IF NOT EXISTS portal_dossier_due ON portal_dossier (state, next_attempt_at);
CREATE INDEX IF NOT EXISTS portal_dossier_run ON portal_dossier (run_id, state);

CREATE TABLE IF NOT EXISTS portal_event (
  request_key VARCHAR(80) PRIMARY KEY, portal_number VARCHAR(40) NOT NULL, sequence_number INT NOT NULL, status INT NOT NULL,
  procedure_name VARCHAR(60), procedure_status VARCHAR(40), arrival VARCHAR(20) NOT NULL, received_at VARCHAR(40) NOT NULL,
  content VARCHAR(20000) NOT NULL);
ALTER TABLE portal_event ALTER COLUMN content SET DATA TYPE VARCHAR(200000);
CREATE INDEX IF NOT EXISTS portal_event_dossier ON portal_event (portal_number, sequence_number);

CREATE TABLE IF NOT EXISTS text_message (
  request_key VARCHAR(80) PRIMARY KEY, dossier_code VARCHAR(80) NOT NULL, recipient VARCHAR(100) NOT NULL,
  content VARCHAR(10000) NOT NULL, received_at VARCHAR(40) NOT NULL);
CREATE INDEX IF NOT EXISTS text_message_dossier ON text_message (dossier_code);

CREATE TABLE IF NOT EXISTS stored_document (
  request_key VARCHAR(80) PRIMARY KEY, store_id VARCHAR(30) NOT NULL, owner_personal_id VARCHAR(20), dossier_code VARCHAR(80) NOT NULL,
  kind VARCHAR(60) NOT NULL, document_number VARCHAR(80), document VARCHAR(1000000) NOT NULL, received_at VARCHAR(40) NOT NULL);
ALTER TABLE stored_document ADD COLUMN IF NOT EXISTS sha256 VARCHAR(64);
CREATE INDEX IF NOT EXISTS stored_document_dossier ON stored_document (dossier_code);

INSERT INTO counter (name, last_number) SELECT x.name, 0 FROM (VALUES ('receipt/population'), ('receipt/civil-status'),
  ('receipt/residence'), ('receipt/health-insurance'), ('receipt/identity'),
  ('receipt/home-affairs'), ('receipt/health'), ('receipt/vneid'), ('receipt/portal'), ('receipt/messaging'), ('receipt/document-store'),
  ('document')) AS x (name) WHERE NOT EXISTS (SELECT 1 FROM counter c WHERE c.name = x.name);

CREATE TABLE IF NOT EXISTS facility_key (
  id VARCHAR(40) PRIMARY KEY, private_key VARCHAR(1000) NOT NULL, public_key VARCHAR(1000) NOT NULL);

CREATE TABLE IF NOT EXISTS announcement (
  id VARCHAR(140) PRIMARY KEY, kind VARCHAR(20) NOT NULL, body VARCHAR(1000000) NOT NULL, state VARCHAR(20) NOT NULL,
  send_at BIGINT NOT NULL, not_before BIGINT NOT NULL, attempts INT NOT NULL, problem VARCHAR(4000));
CREATE INDEX IF NOT EXISTS announcement_due ON announcement (state, send_at);
CREATE INDEX IF NOT EXISTS announcement_kind ON announcement (kind, state);
