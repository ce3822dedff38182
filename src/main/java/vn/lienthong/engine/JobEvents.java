package vn.lienthong.engine;

import java.time.Instant;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.lienthong.audit.ProcessEvent;
import vn.lienthong.audit.ProcessEvent.Kind;

/** What becomes of jobs: a failed attempt goes into the history, a new due date wakes the acquisition after commit. */
class JobEvents {
    private final TrailHistory.EventSink sink;
    private final DossierOfProcess dossiers;
    private final Consumer<Instant> wakeUp;

    JobEvents(TrailHistory.EventSink sink, DossierOfProcess dossiers, Consumer<Instant> wakeUp) {
        this.sink = sink;
        this.dossiers = dossiers;
        this.wakeUp = wakeUp;
    }

    void failed(JobEntity job, String message) {
        if (job.getProcessInstanceId() != null) {
            sink.append(ProcessEvent.of(
                            Kind.JOB_FAILED,
                            ClockUtil.getCurrentTime().toInstant(),
                            job.getProcessDefinitionKey(),
                            job.getProcessInstanceId())
                    .dossier(dossierCode(job))
                    .at(job.getActivityId(), job.getJobHandlerType(), job.getId())
                    .detail(message));
        }
        if (job.getDuedate() != null) {
            dueAt(job.getDuedate().toInstant());
        }
    }

    /** @return the dossier the job works for, null if it serves none */
    String dossierCode(JobEntity job) {
        return job.getProcessInstanceId() == null
                ? null
                : dossiers.of(job.getProcessInstanceId()).orElse(null);
    }

    void dueAt(Instant due) {
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, committed -> wakeUp.accept(due));
    }
}
