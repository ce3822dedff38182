-- How a task may be decided is what the model it runs on says.
alter table officer_task add column decisions varchar(400);
update officer_task set decisions = case task_key
    when 'Task_VerifyDossier' then 'ACCEPT REFUSE ASK_SUPPLEMENT ASK_MARITAL_STATUS'
    when 'Task_SignBirthCertificate' then 'SIGN SEND_BACK'
    when 'Task_CorrectDossier' then 'RESUBMIT AMEND_DECLARATION REJECT ASK_SUPPLEMENT'
    when 'Task_ResolvePersonalId' then 'RETRY REJECT'
    when 'Task_DecideConsent' then 'ASK_AGAIN STOP'
    when 'Task_DecideChildbirthSupport' then 'GRANT REJECT'
    when 'Task_StopProcedure' then 'STOP'
    when 'Task_CorrectCertificate' then 'CORRECT UPHOLD'
    when 'Task_SignCorrection' then 'SIGN SEND_BACK'
    when 'Task_VerifyDeath' then 'ACCEPT ACCEPT_WITH_VERIFICATION REFUSE ASK_SUPPLEMENT'
    when 'Task_SignDeathExtract' then 'SIGN SEND_BACK'
    when 'Task_CorrectDeathDossier' then 'RESUBMIT AMEND_DECLARATION REJECT ASK_SUPPLEMENT'
    else '' end;
alter table officer_task alter column decisions set not null;
