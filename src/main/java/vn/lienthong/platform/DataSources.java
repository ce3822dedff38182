package vn.lienthong.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one pool the product works with, under its application account. Every value can be replaced by an environment
 * variable ({@code LIENTHONG_DB_URL}) or a system property ({@code lienthong.db.url}); the defaults must stand here,
 * because the server reads this annotation before it reads the configuration file inside the WAR.
 *
 * <p>There is no pool for the owner account: its password is used once, by {@link Migrations}.
 *
 * <p>Isolation is the databases' default, READ COMMITTED; the engine refuses to start with another. It is not set here:
 * the pool would ask the server for it each time a connection is borrowed (193 round trips per dossier, one statement in
 * ten).
 *
 * <p>Size: six job threads hold one connection each, a second one while a step needs its own transaction, and the
 * acquisition of jobs one more; what is left serves web requests.
 */
@DataSourceDefinition(
        name = DataSources.JNDI,
        className = "${MPCONFIG=" + DataSources.CLASS_KEY + ":" + DataSources.DEFAULT_CLASS + "}",
        url = "${MPCONFIG=" + DataSources.URL_KEY + ":" + DataSources.DEFAULT_URL + "}",
        user = "${MPCONFIG=" + DataSources.USER_KEY + ":" + DataSources.DEFAULT_USER + "}",
        password = "${MPCONFIG=" + DataSources.PASSWORD_KEY + ":" + DataSources.DEFAULT_PASSWORD + "}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@ApplicationScoped
public class DataSources {
    public static final String JNDI = "java:app/jdbc/lienthong";

    public static final String CLASS_KEY = "lienthong.db.class";
    public static final String URL_KEY = "lienthong.db.url";
    public static final String USER_KEY = "lienthong.db.user";
    public static final String PASSWORD_KEY = "lienthong.db.password";
    public static final String OWNER_USER_KEY = "lienthong.db.owner.user";
    public static final String OWNER_PASSWORD_KEY = "lienthong.db.owner.password";

    static final String DEFAULT_CLASS = "org.h2.Driver";
    static final String DEFAULT_URL =
            "jdbc:h2:file:./data/lienthong;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    static final String DEFAULT_USER = "lienthong";
    static final String DEFAULT_PASSWORD = "lienthong";
}
