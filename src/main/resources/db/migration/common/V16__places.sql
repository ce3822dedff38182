-- Where the paper of an outcome is handed out and where money is paid; both may be elsewhere than where it is decided (L3).
alter table procedure_step add column delivery_place varchar(20);
alter table procedure_step add column delivery_unit varchar(20);
alter table procedure_step add column payment_place varchar(20);
alter table procedure_step add column payment_unit varchar(20);
