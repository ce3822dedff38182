-- Whose personal number was issued through a birth dossier (keyed hash), so that the child's death finds it (L21).
alter table dossier add column issued_person_key varchar(64);
create index dossier_issued_person on dossier (issued_person_key);
