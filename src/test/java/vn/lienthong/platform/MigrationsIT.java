package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    void applicationAccountHasExactlyTheRightsOfTheTable() throws SQLException, IOException {
        assumeTrue(TestDatabase.isPostgres());
        var database = migrated();

        try (var connection = database.asOwner()) {
            assertThat(rightsByTable(connection, database.application())).isEqualTo(expectedRights());
        }
    }

    @Test
    void applicationAccountTakesNumbersFromSequencesAndNothingElse() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        var database = migrated();

        try (var connection = database.asApplication()) {
            assertThat(count(connection, "select nextval('entity_id')")).isPositive();
            assertRefused(connection, "select setval('entity_id', 1)");
            assertRefused(connection, "create temporary table mine (i integer)");
        }
    }

    @Test
    void oneAccountForBothStillMigratesAndWorks() throws SQLException {
        assumeTrue(TestDatabase.isPostgres());
        var two = TestDatabase.fresh();
        var one = new TestDatabase(two.url(), two.owner(), two.owner(), two.password());
        one.schema(new EngineTables()).migrate();

        assertThat(one.schema(new EngineTables()).migrate().migrationsExecuted).isZero();
        try (var connection = one.asApplication()) {
            execute(connection, "delete from dossier");
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

    /** Rights on the table or on any of its columns, by table; a table without any is there with an empty set. */
    private static Map<String, Set<String>> rightsByTable(Connection connection, String account) throws SQLException {
        var rights = new TreeMap<String, Set<String>>();
        try (var select = connection.prepareStatement(
                "select c.relname, r.right_, has_table_privilege(?, c.oid, r.right_)"
                        + " or (r.right_ in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES')"
                        + " and has_any_column_privilege(?, c.oid, r.right_))"
                        + " from pg_class c cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE',"
                        + " 'REFERENCES', 'TRIGGER', 'MAINTAIN']) as r (right_)"
                        + " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')")) {
            select.setString(1, account);
            select.setString(2, account);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var ofTable = rights.computeIfAbsent(row.getString(1), table -> new TreeSet<>());
                    if (row.getBoolean(3)) {
                        ofTable.add(row.getString(2));
                    }
                }
            }
        }
        return rights;
    }

    /** The delivered table of rights: one line per table of the schema. */
    private static Map<String, Set<String>> expectedRights() throws IOException {
        var expected = new TreeMap<String, Set<String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(MigrationsIT.class.getResourceAsStream("grants.csv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = line.split(",", -1);
                expected.put(
                        columns[0], columns[1].isEmpty() ? Set.of() : new TreeSet<>(List.of(columns[1].split(" "))));
            });
        }
        return expected;
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
