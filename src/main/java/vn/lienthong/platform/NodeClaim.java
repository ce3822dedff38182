package vn.lienthong.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A node's name, held in the database for as long as the node lives: a second node of the same name would free the jobs
 * the first one is working on. PostgreSQL gives the name back when the connection ends, also after a crash; an embedded
 * H2 has one node only. Names are compared when a node starts: a claim lost with its connection later on is not renewed.
 */
final class NodeClaim implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(NodeClaim.class.getName());
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Connection connection;

    private NodeClaim(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes the name, waiting a while for a node that has just ended.
     *
     * @param account application account
     * @param patience in seconds; longer than PostgreSQL needs to notice that a host is gone (25)
     * @throws IllegalStateException if another node keeps the name
     */
    static NodeClaim take(Account account, String name, int patience) {
        try {
            Connection connection = DriverManager.getConnection(account.url(), account.user(), account.password());
            try {
                claim(connection, name, patience);
                return new NodeClaim(connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw new IllegalStateException(
                        "NODE-002 another node named \"" + name + "\" works with this database:"
                                + " give each its own lienthong.node",
                        e);
            }
            throw new IllegalStateException("NODE-003 the name of the node can't be claimed", e);
        }
    }

    /**
     * Who connects.
     *
     * @param url JDBC address of a PostgreSQL
     */
    record Account(String url, String user, String password) {}

    private static void claim(Connection connection, String name, int patience) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name = 'lienthong node'");
            // A host that is gone says nothing; without these PostgreSQL would keep the name for hours.
            statement.execute("set tcp_keepalives_idle = 10");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
            statement.execute("set lock_timeout = '" + patience + "s'");
        }
        try (var lock =
                connection.prepareStatement("select pg_advisory_lock(hashtext('lienthong.node'), hashtext(?))")) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException lostAlready) {
            LOG.log(Level.INFO, "NODE-004 the name was lost before it was given back: {0}", lostAlready.getSQLState());
        }
    }
}
