-- A procedure that was stopped or not granted may be filed again alone, under the rules of that day.
alter table procedure_step add column refiled_at timestamp with time zone;
alter table procedure_step add column rule_version varchar(10);
-- For which procedure a part was handed in after the dossier, asked for or with a refiling.
alter table dossier_part add column procedure_ varchar(40);
update dossier_part set procedure_ =
    (select s.procedure_ from supplement_request s where s.id = dossier_part.supplement_id)
    where supplement_id is not null;
