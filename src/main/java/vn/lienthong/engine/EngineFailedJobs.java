package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.camunda.bpm.engine.ManagementService;
import vn.lienthong.platform.FailedJobs;

/** Failed jobs are jobs of the engine without attempts left. */
@ApplicationScoped
@Transactional(TxType.MANDATORY) // an engine that begins a transaction on a web thread confuses the pool (ADR 2)
public class EngineFailedJobs implements FailedJobs {
    @Inject
    private ManagementService management;

    @Inject
    private EngineSettings settings;

    @Override
    public void retry(String jobId) {
        management.setJobRetries(jobId, settings.attempts());
    }
}
