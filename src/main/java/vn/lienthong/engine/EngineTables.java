package vn.lienthong.engine;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Creates the engine's tables with the engine's own scripts, as migration 3: under the same lock and by the same owner
 * account as all other tables. The engine itself runs without the right to change its schema.
 */
@Dependent
public class EngineTables implements JavaMigration {
    private static final String SCRIPT = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";
    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "engine tables";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        var connection = context.getConnection();
        var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        for (var part : PARTS) {
            run(connection, SCRIPT.formatted(product.equals("h2") ? "h2" : "postgres", part));
        }
        run(connection, List.of("create index lienthong_job_due on ACT_RU_JOB (DUEDATE_)"));
    }

    private static void run(Connection connection, String script) throws SQLException, IOException {
        try (InputStream in = ProcessEngine.class.getClassLoader().getResourceAsStream(script)) {
            if (in == null) {
                throw new IOException("ENGINE-001 the engine has no script " + script);
            }
            run(connection, statements(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static List<String> statements(String script) {
        var withoutComments =
                script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(withoutComments.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
