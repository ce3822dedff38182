package vn.lienthong.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import vn.lienthong.audit.JobFailure.Place;
import vn.lienthong.audit.JobFailures;

/** A job without attempts left, or put off again and again, becomes a row an operator sees instead of an incident of the engine. */
class JobFailureHandler implements IncidentHandler {
    private final JobFailures failures;
    private final DossierOfProcess dossiers;

    JobFailureHandler(JobFailures failures, DossierOfProcess dossiers) {
        this.failures = failures;
        this.dossiers = dossiers;
    }

    @Override
    public String getIncidentHandlerType() {
        return Incident.FAILED_JOB_HANDLER_TYPE;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var job = job(context);
        if (job == null) {
            var place = new Place(null, null, context.getActivityId());
            failures.report(context.getConfiguration(), place, text(message));
        } else {
            report(job, context.getActivityId(), message);
        }
        return null;
    }

    /** An operator sees the job; only once, however often it fails. */
    void report(JobEntity job, String activityId, String message) {
        var dossier = dossiers.of(job.getProcessInstanceId()).orElse(null);
        failures.report(job.getId(), new Place(dossier, job.getProcessDefinitionKey(), activityId), text(message));
    }

    private static String text(String message) {
        return message == null ? "" : message;
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        resolve(context);
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        resolve(context);
    }

    private void resolve(IncidentContext context) {
        var job = job(context);
        // The engine asks at the end of every job; only one that ever failed is worth a look into the table.
        if (job == null || job.getExceptionMessage() != null) {
            failures.resolve(context.getConfiguration());
        }
    }

    private static JobEntity job(IncidentContext context) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntity(JobEntity.class, context.getConfiguration());
    }
}
