package vn.lienthong.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import vn.lienthong.platform.FailedJobs;
import vn.lienthong.procedure.RunningProcedures;

/** A use case as the product's own are: one transaction around everything. */
@ApplicationScoped
public class ItUseCase {
    @Inject
    private RunningProcedures procedures;

    @Inject
    private RuntimeService runtime;

    @Inject
    private FailedJobs failedJobs;

    @Transactional
    public void start(String process, String dossierCode, Map<String, Object> variables) {
        procedures.start(process, dossierCode, variables);
    }

    /** The process of this dossier goes on from where it waits. */
    @Transactional
    public void go(String dossierCode) {
        runtime.correlateMessage("Msg_Go", dossierCode);
    }

    @Transactional
    public void retry(String jobId) {
        failedJobs.retry(jobId);
    }

    /** Does something, and fails when it is done. */
    @Transactional
    public void failAfter(Runnable step) {
        step.run();
        throw new ItFailure("IT-003 fails after all");
    }

    /** Does something in a transaction of its own. */
    @Transactional
    public void act(Runnable step) {
        step.run();
    }
}
