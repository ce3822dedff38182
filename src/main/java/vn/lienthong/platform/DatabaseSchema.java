package vn.lienthong.platform;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/**
 * The tables of the product, brought to this version by the owner account: migrations common to both databases, a folder
 * for each where they must differ, and migrations in Java (the engine's tables). One lock covers them all, so that
 * several nodes may start at once.
 *
 * @param url JDBC address, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
 * @param owner account that owns the tables
 * @param password of the owner
 * @param applicationUser account that gets the rights to work with them (PostgreSQL)
 * @param inJava migrations written in Java
 */
public record DatabaseSchema(
        String url, String owner, String password, String applicationUser, List<JavaMigration> inJava) {
    private static final String FOLDER = "classpath:db/migration/";
    private static final int LOCK_ATTEMPTS = 300;

    public DatabaseSchema {
        inJava = List.copyOf(inJava);
    }

    /**
     * Runs what is missing; waits while another node does.
     *
     * @return what was run
     * @throws IllegalStateException if the database can't be reached, or a migration fails or differs from what ran before
     */
    public MigrateResult migrate() {
        try {
            return flyway().migrate();
        } catch (FlywayException e) {
            throw new IllegalStateException(
                    "DB-005 the database can't be brought to this version, check " + DataSources.URL_KEY
                            + " and the owner account" + told(e),
                    e);
        }
    }

    /** Which migration it is about: what differs is told of files and versions only, what failed may quote a row. */
    private static String told(FlywayException failure) {
        if (failure instanceof FlywayValidateException) {
            return ": " + failure.getMessage();
        }
        return failure instanceof FlywayMigrateException failed
                ? ": migration " + failed.getMigration().getScript()
                : "";
    }

    private Flyway flyway() {
        return Flyway.configure(DatabaseSchema.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations(FOLDER + "common", FOLDER + vendor())
                .javaMigrations(inJava.toArray(JavaMigration[]::new))
                .placeholders(Map.of("appUser", applicationUser))
                .lockRetryCount(LOCK_ATTEMPTS)
                .connectRetries(10)
                .cleanDisabled(true)
                .load();
    }

    /** @return the folder of the database: {@code h2} or {@code postgresql} */
    public String vendor() {
        if (url.startsWith("jdbc:h2:")) {
            return "h2";
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return "postgresql";
        }
        throw new IllegalArgumentException("DB-001 only H2 and PostgreSQL are supported, check " + DataSources.URL_KEY);
    }
}
