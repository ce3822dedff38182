package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import vn.lienthong.engine.EngineTables;

class DatabaseSchemaTest {
    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Test
    void migrationThatIsNotTheOneThatRanIsNamed() throws SQLException {
        var schema = new DatabaseSchema(url, "owner", "owner", "owner", List.of(new EngineTables()));
        schema.migrate();
        try (Connection connection = DriverManager.getConnection(url, "owner", "owner");
                var update = connection.prepareStatement(
                        "update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'")) {
            update.executeUpdate();
        }

        assertThatThrownBy(schema::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("DB-005 ")
                .hasMessageContaining("checksum mismatch for migration version 1");
    }

    @Test
    void migrationThatFailsIsNamedWithoutTheRowItQuotes() {
        var schema =
                new DatabaseSchema(url, "owner", "owner", "owner", List.of(new EngineTables(), new V9999__failing()));

        assertThatThrownBy(schema::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("DB-005 ")
                .hasMessageContaining(V9999__failing.class.getName())
                .hasMessageNotContaining("Nguyễn");
    }

    @Test
    void secondRunFindsNothingWrong() {
        var schema = new DatabaseSchema(url, "owner", "owner", "owner", List.of(new EngineTables()));
        schema.migrate();

        assertThatCode(schema::migrate).doesNotThrowAnyException();
    }

    /** Named as the migrations demand it. */
    private static final class V9999__failing extends BaseJavaMigration {
        @Override
        public void migrate(Context context) throws SQLException {
            throw new SQLException("Failing row contains (Nguyễn)", "23514");
        }
    }
}
