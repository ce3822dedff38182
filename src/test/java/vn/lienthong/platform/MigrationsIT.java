package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.lienthong.engine.EngineTables;
import vn.lienthong.it.TestDatabase;

/** The tables of the product on the database of this run. */
class MigrationsIT {
    private static final String ENTRY = "insert into audit_entry (id, acted_at, recorded_at, actor_kind, actor_id,"
            + " actor_name, source, action, object_type, object_id) values (1, current_timestamp, current_timestamp,"
            + " 'SYSTEM', 'system', 'Hệ thống', 'test', 'TEST', 'Test', '1')";

    @Test
    void emptyDatabaseGetsAllTables() throws SQLException {
        var database = migrated();

        try (var connection = database.asApplication()) {
            assertThat(count(connection, "select count(*) from dossier")).isZero();
            assertThat(count(connection, "select count(*) from ACT_RU_JOB")).isZero();
            assertThat(count(connection, "select count(*) from clock_state")).isZero();
        }
    }

    @Test
    void secondMigrationFindsNothingToDo() {
        var database = migrated();

        assertThat(database.schema(new EngineTables()).migrate().migrationsExecuted)
                .isZero();
    }

    @Test
    void twoNodesThatStartAtOnceMigrateOnce() throws Exception {
        var database = TestDatabase.fresh();
        Callable<Integer> node = () -> database.schema(new EngineTables()).migrate().migrationsExecuted;

        var executor = Executors.newFixedThreadPool(2);
        try {
            var first = executor.submit(node);
            var second = executor.submit(node);
            var executed = List.of(first.get(), second.get());

            assertThat(executed.get(0) + executed.get(1)).isEqualTo(migrationCount());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void trailTakesEntriesAndRefusesToChangeOrLoseThem() throws SQLException {
        var database = migrated();

        try (var connection = database.asApplication()) {
            execute(connection, ENTRY);

            assertRefused(connection, "update audit_entry set actor_id = 'other'");
            assertRefused(connection, "delete from audit_entry");
            assertRefused(connection, "update process_event set detail = 'other'");
            assertRefused(connection, "delete from process_event");
            assertThat(count(connection, "select count(*) from audit_entry where actor_id = 'system'"))
                    .isOne();
        }
    }

    @Test
    void trailRefusesItsOwnerToo() throws SQLException {
        var database = migrated();

        try (var connection = database.asOwner()) {
            execute(connection, ENTRY);

            assertRefused(connection, "update audit_entry set actor_id = 'other'");
            assertRefused(connection, "delete from audit_entry");
            if (TestDatabase.isPostgres()) {
                assertRefused(connection, "truncate audit_entry");
                assertRefused(connection, "truncate process_event");
            }
            assertThat(count(connection, "select count(*) from audit_entry")).isOne();
        }
    }

    @Test
    void applicationAccountCanNotChangeTheSchema() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        var database = migrated();

        try (var connection = database.asApplication()) {
            assertRefused(connection, "create table mine (i integer)");
            assertRefused(connection, "alter table dossier add column mine integer");
            assertRefused(connection, "drop table dossier");
            assertRefused(connection, "alter table audit_entry disable trigger all");
            assertRefused(connection, "truncate audit_entry");
            assertRefused(connection, "select count(*) from flyway_schema_history");
            assertRefused(connection, "insert into act_hi_procinst (id_) values ('1')");
        }
    }

    @Test
    void applicationAccountCanWorkWithEveryTable() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        var database = migrated();

        try (var connection = database.asApplication()) {
            assertThat(tablesWithoutRight(connection, "insert")).containsOnly("flyway_schema_history");
            assertThat(tablesWithoutRight(connection, "update, delete"))
                    .containsExactlyInAnyOrder("flyway_schema_history", "audit_entry", "process_event", "document");
        }
    }

    private static TestDatabase migrated() {
        var database = TestDatabase.fresh();
        database.schema(new EngineTables()).migrate();
        return database;
    }

    private static int migrationCount() {
        return TestDatabase.fresh().schema(new EngineTables()).migrate().migrationsExecuted;
    }

    private static List<String> tablesWithoutRight(Connection connection, String right) throws SQLException {
        var missing = new ArrayList<String>();
        try (var select = connection.prepareStatement("select relname from pg_class"
                + " where relnamespace = 'public'::regnamespace and relkind = 'r'"
                + " and relname not like 'act\\_hi\\_%' and not has_table_privilege(oid, ?)")) {
            select.setString(1, right);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    missing.add(row.getString(1));
                }
            }
        }
        return missing;
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> execute(connection, sql))
                .as(sql)
                .isInstanceOf(SQLException.class)
                .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("42501", "90090"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
