package vn.lienthong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import vn.lienthong.audit.ProcessEvent;
import vn.lienthong.it.TestDatabase;
import vn.lienthong.tasklist.OfficerTasks;

/** The engine on tables that the migrations made, under the application account. */
class EngineSchemaIT {
    private static final List<String> HISTORY = List.of(
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_TASKINST",
            "ACT_HI_VARINST",
            "ACT_HI_DETAIL",
            "ACT_HI_OP_LOG",
            "ACT_HI_INCIDENT",
            "ACT_HI_JOB_LOG",
            "ACT_HI_IDENTITYLINK");
    private final List<ProcessEvent> events = new ArrayList<>();

    @Test
    void engineAcceptsTheTablesAndRunsWithTheRightsOfTheApplication() throws SQLException {
        var database = TestDatabase.fresh();
        database.schema(new EngineTables()).migrate();
        var engine = engine(database);
        try {
            runToTheEnd(engine);
            deployAgain(engine);

            assertThat(events).last().extracting(ProcessEvent::kind).isEqualTo(ProcessEvent.Kind.ENDED);
            for (var table : HISTORY) {
                assertThat(count(database, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
            assertThat(count(database, "select count(*) from ACT_RU_EXECUTION")).isZero();
        } finally {
            engine.close();
        }
    }

    @Test
    void engineRefusesADatabaseWithoutItsTables() {
        var empty = TestDatabase.fresh();

        assertThatThrownBy(() -> engine(empty)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void engineRefusesADatabaseOfAnotherIsolation() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        var database = TestDatabase.fresh();
        database.schema(new EngineTables()).migrate();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("alter database " + connection.getCatalog()
                    + " set default_transaction_isolation = 'serializable'");
        }

        assertThatThrownBy(() -> engine(database))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("SERIALIZABLE");
    }

    @Test
    void restartedNodeTakesItsOwnJobsBackAndLeavesTheOthers() throws SQLException {
        var database = TestDatabase.fresh();
        database.schema(new EngineTables()).migrate();
        try (var connection = database.asApplication();
                var statement = connection.createStatement()) {
            for (var owner : List.of("mine", "other")) {
                statement.execute("insert into ACT_RU_JOB (ID_, TYPE_, LOCK_OWNER_, LOCK_EXP_TIME_) values ('" + owner
                        + "', 'message', '" + owner + "', timestamp '2099-01-01 00:00:00')");
            }

            assertThat(EngineSettings.releaseLocks(connection, "mine")).isOne();
        }
        assertThat(count(
                        database,
                        "select count(*) from ACT_RU_JOB where ID_ = 'mine' and LOCK_OWNER_ is null"
                                + " and LOCK_EXP_TIME_ is null"))
                .isOne();
        assertThat(count(database, "select count(*) from ACT_RU_JOB where ID_ = 'other' and LOCK_OWNER_ = 'other'"))
                .isOne();
    }

    private ProcessEngine engine(TestDatabase database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        EngineConfiguration.apply(configuration, "test", "PT1S");
        var outlets = new EngineConfiguration.Outlets(events::add, null, new OfficerTasks() {
            @Override
            public void opened(vn.lienthong.tasklist.OpenedTask task) {
                // Not what this test is about.
            }

            @Override
            public void closed(String taskId) {
                // Not what this test is about.
            }
        });
        EngineConfiguration.report(configuration, outlets, due -> {});
        configuration.setJdbcDriver(TestDatabase.isPostgres() ? "org.postgresql.Driver" : "org.h2.Driver");
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcUsername(database.application());
        configuration.setJdbcPassword(database.password());
        return configuration.buildProcessEngine();
    }

    /** A changed model: the next version is deployed beside the one that has run. */
    private static void deployAgain(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "it-history.bpmn",
                        Bpmn.createExecutableProcess("it-history")
                                .camundaHistoryTimeToLiveString("P30D")
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("it-history", "D-2", Map.of("dossierCode", "D-2"));
    }

    private static void runToTheEnd(ProcessEngine engine) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("it/it-history.bpmn")
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("it-history", "D-1", Map.of("dossierCode", "D-1"));
        completeTask(engine);
        executeJob(engine);
        engine.getRuntimeService().correlateMessage("Msg_Go", "D-1");
        executeJob(engine);
        completeTask(engine);
        executeJob(engine);
    }

    private static void completeTask(ProcessEngine engine) {
        var tasks = engine.getTaskService();
        tasks.complete(tasks.createTaskQuery().singleResult().getId());
    }

    private static void executeJob(ProcessEngine engine) {
        var jobs = engine.getManagementService();
        jobs.executeJob(jobs.createJobQuery().messages().singleResult().getId());
    }

    private static long count(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
