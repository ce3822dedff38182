package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Date;
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

    @Inject
    private Clock clock;

    @Override
    public void retry(String jobId) {
        management.setJobRetries(jobId, settings.attempts());
        // The engine put it off after its last attempt as well.
        management.setJobDuedate(jobId, Date.from(clock.instant()));
    }
}
