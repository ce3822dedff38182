package vn.lienthong.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 as a plain data source. The driver's own class is an XA source as well, and the server then pools it as one: its
 * pool was seen to give a connection to a second thread while the first still used it ("state.isBusy already set to
 * false", deadlocks inside H2). As a plain source it is pooled the way PostgreSQL is.
 */
public class H2DataSource implements DataSource {
    private final JdbcDataSource driver = new JdbcDataSource();

    public void setUrl(String url) {
        driver.setURL(url);
    }

    public String getUrl() {
        return driver.getURL();
    }

    public void setUser(String user) {
        driver.setUser(user);
    }

    public String getUser() {
        return driver.getUser();
    }

    public void setPassword(String password) {
        driver.setPassword(password);
    }

    public String getPassword() {
        return driver.getPassword();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return driver.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return driver.getConnection(user, password);
    }

    @Override
    public PrintWriter getLogWriter() {
        return driver.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        driver.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) {
        driver.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return driver.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return driver.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return driver.isWrapperFor(type);
    }
}
