package vn.lienthong.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses the database of a run of integration tests by the system property {@code it.db} ({@code h2} or
 * {@code postgresql}); a real PostgreSQL is started once for the run. Tells the server under test where it is through
 * {@code it.server.options}, which {@code arquillian.xml} reads.
 */
public class DatabaseSession implements LauncherSessionListener {
    static final String OWNER = "it_owner";
    static final String APPLICATION = "it_app";
    static final String PASSWORD = "it";
    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var database = System.getProperty("it.db");
        if (database == null || System.getProperty("it.server.options") != null) {
            return;
        }
        System.setProperty("it.server.options", serverOptions(database) + inventedPeople());
    }

    /** Password and secret of the invented officers and systems; nobody logs in with them here. */
    private static String inventedPeople() {
        return " -Dlienthong.demo.password=" + UUID.randomUUID() + " -Dlienthong.demo.client-secret="
                + UUID.randomUUID();
    }

    private static String serverOptions(String database) {
        if (database.equals("h2")) {
            return "-Dlienthong.db.url=jdbc:h2:mem:it;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        }
        startPostgres();
        var own = TestDatabase.fresh();
        return String.join(
                " ",
                "-Dlienthong.db.class=org.postgresql.ds.PGSimpleDataSource",
                "-Dlienthong.db.url=" + own.url(),
                "-Dlienthong.db.user=" + own.application(),
                "-Dlienthong.db.password=" + own.password(),
                "-Dlienthong.db.owner.user=" + own.owner(),
                "-Dlienthong.db.owner.password=" + own.password());
    }

    @SuppressWarnings("resource") // lives as long as the run
    private static void startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
                statement.execute("create role " + APPLICATION + " login password '" + PASSWORD + "'");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void createDatabase(String name) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String url(String name) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }
}
