package vn.agencysim.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Makes what is committed survive a killed process before anybody outside hears of it.
 *
 * <p>H2 keeps up to half a second of committed work in the process. Writing at every commit ({@code WRITE_DELAY=0}) would
 * cure that, but it also switches off the housekeeping that gives space back: 35 KB of file per request, for good. So the
 * work is written once, right before an answer leaves, and one write serves all commits before it.
 */
@ApplicationScoped
public class Durability {
    @Resource(lookup = AgencySimDataSource.JNDI)
    private DataSource dataSource;

    /** Everything committed so far has left the process when this returns; call it outside of a transaction. */
    public void flush() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException("SIM-DB-002: committed work can't be written", e);
        }
    }
}
