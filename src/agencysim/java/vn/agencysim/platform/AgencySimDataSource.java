package vn.agencysim.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The simulators' own database, apart from the product's.
 *
 * <p>Every value can be replaced by MicroProfile Config (system property {@code agencysim.db.url}, environment variable
 * {@code AGENCYSIM_DB_URL}, …); the WAR's own configuration file is read too late for a data source. Space
 * in the file is used again after one second instead of 45; {@link Durability} tells when commits are written.
 */
@DataSourceDefinition(
        name = AgencySimDataSource.JNDI,
        className = "${MPCONFIG=agencysim.db.class:org.h2.Driver}",
        url = "${MPCONFIG=agencysim.db.url:jdbc:h2:file:./data/agencysim;DB_CLOSE_ON_EXIT=FALSE;RETENTION_TIME=1000}",
        user = "${MPCONFIG=agencysim.db.user:sa}",
        password = "${MPCONFIG=agencysim.db.password:sa}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@ApplicationScoped
public class AgencySimDataSource {
    /** Name under which the server offers the data source inside this application. */
    public static final String JNDI = "java:app/jdbc/agencysim";
}
