package vn.lienthong.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.junit.jupiter.api.Test;
import vn.lienthong.audit.ProcessEvent;

/**
 * What a history costs: the same processes on one PostgreSQL with the engine's history off, as our own rows, and with
 * the engine's own levels. Not part of the build; run it with
 *
 * <pre>mvn -B -q test -Dtest=HistoryBenchmark -Dbenchmark.instances=500</pre>
 */
class HistoryBenchmark {
    private static final int INSTANCES = Integer.getInteger("benchmark.instances", 300);
    private static final int WARM_UP = INSTANCES / 3;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final String TABLE = "create table process_event (id bigint primary key,"
            + " occurred_at timestamp with time zone not null, kind varchar(20) not null, dossier_code varchar(40),"
            + " process_key varchar(80) not null, process_id varchar(64) not null, element_id varchar(120),"
            + " element_type varchar(40), instance_id varchar(64), detail varchar(500))";

    @Test
    void measure() throws IOException, SQLException {
        System.out.printf(
                "%d cores, %d instances each%n%-10s %12s %16s %16s %14s%n",
                Runtime.getRuntime().availableProcessors(),
                INSTANCES,
                "history",
                "instances/s",
                "CPU ms/instance",
                "WAL KB/instance",
                "KB/instance");
        for (int round = 1; round <= 2; round++) {
            measure("none", engine -> engine.setHistory("none"));
            measure("ours", HistoryBenchmark::ourHistory);
            measure("activity", engine -> engine.setHistory("activity"));
            measure("full", engine -> engine.setHistory("full"));
        }
    }

    private static void measure(String name, Consumer<StandaloneProcessEngineConfiguration> history)
            throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.builder().start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");
            var dataSource = new PooledDataSource("org.postgresql.Driver", url, "postgres", "postgres");
            execute(dataSource, TABLE);
            execute(dataSource, "create index process_event_dossier on process_event (dossier_code, id)");
            var engine = engine(dataSource, history);
            run(engine, "W", WARM_UP);
            long sizeBefore = size(dataSource);
            long logBefore = log(dataSource);
            long start = System.nanoTime();
            long cpuStart = CPU.getCurrentThreadCpuTime();
            run(engine, "M", INSTANCES);
            var took = Duration.ofNanos(System.nanoTime() - start);
            double cpu = (CPU.getCurrentThreadCpuTime() - cpuStart) / 1e6 / INSTANCES;
            double log = (log(dataSource) - logBefore) / 1024.0 / INSTANCES;
            System.out.printf(
                    "%-10s %12.1f %16.1f %16.1f %14.1f%n",
                    name,
                    INSTANCES * 1e9 / took.toNanos(),
                    cpu,
                    log,
                    (size(dataSource) - sizeBefore) / 1024.0 / INSTANCES);
            engine.close();
            dataSource.forceCloseAll();
        }
    }

    private static ProcessEngine engine(DataSource dataSource, Consumer<StandaloneProcessEngineConfiguration> history) {
        var configuration = new StandaloneProcessEngineConfiguration();
        EngineConfiguration.apply(configuration, "benchmark", "PT2S");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setDataSource(dataSource);
        configuration.setEnforceHistoryTimeToLive(false);
        history.accept(configuration);
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("it/it-history.bpmn")
                .deploy();
        return engine;
    }

    private static void ourHistory(StandaloneProcessEngineConfiguration configuration) {
        var dossiers = new DossierOfProcess();
        var sink = new BatchSink();
        EngineConfiguration.history(
                configuration, new TrailHistory(sink, dossiers, new JobEvents(sink, dossiers, due -> {})));
    }

    private static void run(ProcessEngine engine, String prefix, int instances) {
        for (int i = 0; i < instances; i++) {
            var code = prefix + "-" + i;
            var process = engine.getRuntimeService()
                    .startProcessInstanceByKey("it-history", code, Map.of("dossierCode", code))
                    .getId();
            complete(engine, process);
            executeJob(engine, process);
            engine.getRuntimeService().correlateMessage("Msg_Go", code);
            executeJob(engine, process);
            complete(engine, process);
            executeJob(engine, process);
        }
    }

    private static void complete(ProcessEngine engine, String process) {
        var tasks = engine.getTaskService();
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(process)
                .singleResult()
                .getId());
    }

    private static void executeJob(ProcessEngine engine, String process) {
        var jobs = engine.getManagementService();
        jobs.executeJob(jobs.createJobQuery()
                .processInstanceId(process)
                .messages()
                .singleResult()
                .getId());
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long size(DataSource dataSource) throws SQLException {
        execute(dataSource, "vacuum full");
        return number(dataSource, "select pg_database_size('postgres')");
    }

    /** What the database wrote to its log so far, in bytes: unlike time, the same on a busy machine. */
    private static long log(DataSource dataSource) throws SQLException {
        return number(dataSource, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
    }

    private static long number(DataSource dataSource, String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes as EclipseLink does in the server: one batch per transaction, right before its commit. */
    private static final class BatchSink implements TrailHistory.EventSink {
        private final AtomicLong ids = new AtomicLong();
        private final ThreadLocal<List<ProcessEvent>> pending = ThreadLocal.withInitial(ArrayList::new);

        @Override
        public void append(ProcessEvent event) {
            if (pending.get().isEmpty()) {
                Context.getCommandContext()
                        .getTransactionContext()
                        .addTransactionListener(TransactionState.COMMITTING, this::flush);
            }
            pending.get().add(event);
        }

        private void flush(CommandContext context) {
            try {
                flush(context.getDbSqlSession().getSqlSession().getConnection());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void flush(Connection connection) throws SQLException {
            try (var insert =
                    connection.prepareStatement("insert into process_event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (var event : pending.get()) {
                    bind(insert, event);
                }
                insert.executeBatch();
            } finally {
                pending.get().clear();
            }
        }

        private void bind(PreparedStatement insert, ProcessEvent event) throws SQLException {
            insert.setLong(1, ids.incrementAndGet());
            insert.setTimestamp(2, Timestamp.from(event.occurredAt()));
            insert.setString(3, event.kind().name());
            insert.setString(4, event.dossierCode().orElse(null));
            insert.setString(5, event.processKey());
            insert.setString(6, event.processId());
            insert.setString(7, event.elementId().orElse(null));
            insert.setString(8, event.elementType().orElse(null));
            insert.setString(9, event.instanceId().orElse(null));
            insert.setString(10, event.detail().orElse(null));
            insert.addBatch();
        }
    }
}
