-- What is to be paid for a procedure, as the rules of the day of reception say it (JSON).
alter table procedure_step add column fee varchar(1000);
