package vn.lienthong.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers within two seconds and its tables are at this version. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseHealth.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = DataSources.JNDI)
    private DataSource dataSource;

    @EJB
    private Migrations migrations;

    @Override
    public HealthCheckResponse call() {
        boolean answers = answers();
        return HealthCheckResponse.named("database")
                .withData("answers", answers)
                .withData("migrated", migrations.done())
                .status(answers && migrations.done())
                .build();
    }

    private boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "DB-004 the database does not answer: {0}", e.getSQLState());
            return false;
        }
    }
}
