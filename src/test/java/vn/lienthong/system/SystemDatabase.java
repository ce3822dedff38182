package vn.lienthong.system;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.it.TestDatabase;

/**
 * The product's database, of the kind this run is about, in a state that outlives the product.
 *
 * @param url as the test reaches it; an H2 file only while the product is stopped
 * @param user who may read everything
 * @param settings system properties that hand it to the product
 */
record SystemDatabase(boolean postgres, String url, String user, String password, List<String> settings) {

    /** @param folder working directory of the product */
    static SystemDatabase in(Path folder) {
        if (!TestDatabase.isPostgres()) {
            // Nothing to set: what is tried is the default of the product, a file below its working directory.
            return new SystemDatabase(
                    false, "jdbc:h2:file:" + folder.resolve("data/lienthong"), "lienthong", "lienthong", List.of());
        }
        TestDatabase fresh = TestDatabase.fresh();
        return new SystemDatabase(
                true,
                fresh.url(),
                fresh.owner(),
                fresh.password(),
                List.of(
                        "-Dlienthong.db.class=org.postgresql.ds.PGSimpleDataSource",
                        "-Dlienthong.db.url=" + fresh.url(),
                        "-Dlienthong.db.user=" + fresh.application(),
                        "-Dlienthong.db.password=" + fresh.password(),
                        "-Dlienthong.db.owner.user=" + fresh.owner(),
                        "-Dlienthong.db.owner.password=" + fresh.password()));
    }

    long number(String sql) {
        return Long.parseLong(rows(sql).get(0));
    }

    /** @return the rows, columns separated by blanks */
    List<String> rows(String sql) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(row.getString(column));
                }
                found.add(String.join(" ", columns));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
