package vn.lienthong.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.migration.JavaMigration;
import vn.lienthong.platform.DatabaseSchema;

/**
 * An empty database of the kind this run is about.
 *
 * @param owner account that owns it
 * @param application account the product works with; on H2 the same
 */
public record TestDatabase(String url, String owner, String application, String password) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** @return whether this run is about PostgreSQL; H2 otherwise */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("it.db"));
    }

    /** @return a new one */
    public static TestDatabase fresh() {
        var name = "it" + NUMBER.incrementAndGet();
        if (isPostgres()) {
            DatabaseSession.createDatabase(name);
            return new TestDatabase(
                    DatabaseSession.url(name),
                    DatabaseSession.OWNER,
                    DatabaseSession.APPLICATION,
                    DatabaseSession.PASSWORD);
        }
        var url = "jdbc:h2:mem:plain-" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        return new TestDatabase(url, "it", "it", "it");
    }

    /** @return its schema, to be migrated by the owner */
    public DatabaseSchema schema(JavaMigration... inJava) {
        return new DatabaseSchema(url, owner, password, application, List.of(inJava));
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }

    public Connection asApplication() throws SQLException {
        return DriverManager.getConnection(url, application, password);
    }
}
