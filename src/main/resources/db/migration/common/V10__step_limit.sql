-- Which limit a procedure of this dossier has, and why it is the longer one if it is (domain L24).
alter table procedure_step add column limit_key varchar(40);
alter table procedure_step add column limit_ground varchar(500);
