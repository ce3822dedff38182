package vn.lienthong.it.edge;

import static vn.lienthong.it.Eventually.eventually;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lienthong.it.TestDatabase;

/**
 * The product's database as another client sees it, and may disturb it.
 *
 * @param settings system properties that hand it to the product
 */
record EdgeDatabase(String url, String user, String password, List<String> settings) {
    /** Systems that stand for officers nobody delivers a robot for: one for each role. */
    static final Map<String, String> CLIENTS = Map.of(
            "it.reception", "tiepnhan.79901",
            "it.civil-status", "hotich.79901",
            "it.supervisor", "giamsat.79901",
            "it.administrator", "quantri",
            "it.auditor", "kiemtra");

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** What a test does while others wait. */
    interface Step {
        void run() throws InterruptedException;
    }

    void addClients() throws SQLException {
        try (var connection = connect();
                var insert = connection.prepareStatement(
                        "insert into api_client (client_id, kind, officer, secret_hash, enabled)"
                                + " select ?, 'OFFICER', ?, secret_hash, true from api_client where client_id = 'portal'")) {
            for (var client : CLIENTS.entrySet()) {
                insert.setString(1, client.getKey());
                insert.setString(2, client.getValue());
                insert.executeUpdate();
            }
        }
    }

    long number(String sql, Object... arguments) {
        return Long.parseLong(texts(sql, arguments).get(0));
    }

    String text(String sql, Object... arguments) {
        return texts(sql, arguments).get(0);
    }

    List<String> texts(String sql, Object... arguments) {
        try (var connection = connect();
                var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                select.setObject(i + 1, arguments[i]);
            }
            List<String> found = new ArrayList<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** @return how far the returned certificates of a dossier have come, oldest first */
    String corrections(String dossierCode) {
        return String.join(
                ", ",
                texts("select state from certificate_correction where dossier_code = ? order by id", dossierCode));
    }

    void execute(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * Changes a row, makes sure that somebody waits for it, and only then commits.
     *
     * @param update changes exactly one row
     * @param begin starts whoever shall wait
     */
    void changeUnderSomebodysHands(String update, String argument, Step begin) throws InterruptedException {
        try (var connection = connect();
                var statement = connection.prepareStatement(update)) {
            connection.setAutoCommit(false);
            statement.setString(1, argument);
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("Not one row: " + update);
            }
            begin.run();
            eventually("somebody waits for the row", PATIENCE, this::somebodyWaits);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(update, e);
        }
    }

    private boolean somebodyWaits() {
        return number(
                        TestDatabase.isPostgres()
                                ? "select count(*) from pg_locks where not granted"
                                : "select count(*) from information_schema.sessions where blocker_id is not null")
                > 0;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
