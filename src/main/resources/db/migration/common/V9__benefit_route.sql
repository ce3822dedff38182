-- Which branch pays what after a death, as decided at technical receipt (JSON).
alter table dossier add column benefit_route varchar;
