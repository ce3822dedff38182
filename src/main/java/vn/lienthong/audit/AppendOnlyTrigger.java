package vn.lienthong.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Keeps the tables of the trail append-only in an H2 database (PostgreSQL has triggers of its own). The database finds
 * this class through the context class loader; where it can't, it refuses the statement all the same.
 */
public class AppendOnlyTrigger implements Trigger {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException(
                "AUDIT-001 change of " + table + " refused: the trail is append-only", INSUFFICIENT_PRIVILEGE);
    }
}
