package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.lienthong.platform.Node;
import vn.lienthong.platform.TimeSource;

/** What can be set about the engine on each node. */
@ApplicationScoped
public class EngineSettings {
    private static final Logger LOG = Logger.getLogger(EngineSettings.class.getName());
    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    @Inject
    private Node node;

    @Inject
    @ConfigProperty(name = "lienthong.engine.job-lock", defaultValue = "PT2M")
    private Duration jobLock;

    @Inject
    @ConfigProperty(name = "lienthong.engine.retries", defaultValue = "PT2S,PT10S,PT1M,PT5M,PT15M")
    private String retries;

    /** @return name of this node, unique among the nodes of one database */
    public String node() {
        return node.name();
    }

    /** @return waits between the attempts of a failing job, ISO 8601, separated by commas */
    public String retries() {
        return retries;
    }

    /** @return how often a failing job is tried in all */
    public int attempts() {
        return retries.split(",").length + 1;
    }

    /**
     * @return how long a job stays locked without sign of life. The lock is counted on the product's clock: one that can
     *     be shifted must not set free what is being worked on, so there it is as long as it can be
     */
    public Duration jobLock(TimeSource.Mode clock) {
        return clock == TimeSource.Mode.CONTROLLED ? LONGEST : jobLock;
    }

    /** Sets free the jobs this node was working on when it was killed; nobody else would before the lock ends. */
    void releaseLocksOfFormerLife(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            int released = releaseLocks(connection, node());
            if (released > 0) {
                LOG.log(Level.INFO, "ENGINE-008 {0} jobs of a former life of node {1} set free", new Object[] {
                    released, node()
                });
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ENGINE-009 the jobs can't be read", e);
        }
    }

    static int releaseLocks(Connection connection, String node) throws SQLException {
        try (var update = connection.prepareStatement(
                "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ = ?")) {
            update.setString(1, node);
            return update.executeUpdate();
        }
    }
}
