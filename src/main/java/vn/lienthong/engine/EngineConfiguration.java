package vn.lienthong.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import vn.lienthong.audit.JobFailures;
import vn.lienthong.tasklist.OfficerTasks;

/** How the product runs its engine, wherever the engine runs. */
final class EngineConfiguration {

    private EngineConfiguration() {}

    /** Where the engine reports to. */
    record Outlets(TrailHistory.EventSink history, JobFailures failures, OfficerTasks tasks) {}

    /**
     * @param node name of this node
     * @param retries waits between the attempts of a failing job, ISO 8601 durations separated by commas
     */
    static void apply(ProcessEngineConfigurationImpl engine, String node, String retries) {
        engine.setProcessEngineName("lienthong");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        // The default generator takes a second connection while it holds a lock: enough jobs at once empty the pool.
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHostname(node);
        engine.setJdbcBatchProcessing(true);
        engine.setFailedJobRetryTimeCycle(retries);
        engine.setDefaultNumberOfRetries(retries.split(",").length + 1);
        engine.setAuthorizationEnabled(false);
        engine.setEnableFetchProcessDefinitionDescription(false);
        // Decision tables are evaluated by our own rooms, without the process engine's database.
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setJobExecutorActivate(false);
        engine.setEnableReducedJobExceptionLogging(true);
    }

    static void report(ProcessEngineConfigurationImpl engine, Outlets to, Consumer<Instant> wakeUp) {
        var dossiers = new DossierOfProcess();
        var jobs = new JobEvents(to.history(), dossiers, wakeUp);
        history(engine, new TrailHistory(to.history(), dossiers, jobs));
        var failures = new JobFailureHandler(to.failures(), dossiers);
        engine.setFailedJobCommandFactory((jobId, failure) -> new JobRetry(jobId, failure, jobs, failures));
        engine.setCustomIncidentHandlers(List.of(failures));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new OfficerTaskListener(to.tasks(), dossiers))));
    }

    static void history(ProcessEngineConfigurationImpl engine, TrailHistory handler) {
        engine.setHistoryLevel(new TrailHistoryLevel());
        engine.setCustomHistoryLevels(List.of(new TrailHistoryLevel()));
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(List.of(handler));
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryCleanupEnabled(false);
        engine.setEnforceHistoryTimeToLive(false);
    }
}
