package vn.lienthong.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database as another client sees it: own connections, each statement committed by itself. */
@ApplicationScoped
public class ItDatabase {
    private static final List<String> ROWS_OF = List.of(
            "from notice_queue where dossier_code = ?",
            "from audit_entry where dossier_code = ?",
            "from process_event where element_id = 'Task_Work' and kind in ('ENTERED', 'LEFT') and dossier_code = ?",
            "from ACT_RU_VARIABLE where NAME_ = 'worked' and TEXT_ = ?");

    @Inject
    @ConfigProperty(name = "lienthong.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "lienthong.db.owner.user", defaultValue = "lienthong")
    private String owner;

    @Inject
    @ConfigProperty(name = "lienthong.db.owner.password", defaultValue = "lienthong")
    private String password;

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** @return committed rows of the step in all tables together: 1 entity + 1 entry + 2 events + 1 variable */
    long rowsOf(String dossierCode) {
        return ROWS_OF.stream()
                .mapToLong(rows -> count("select count(*) " + rows, dossierCode))
                .sum();
    }

    /** @return the database transactions that wrote the rows of the step, without doubles (PostgreSQL) */
    List<String> transactionsOf(String dossierCode) {
        return ROWS_OF.stream()
                .flatMap(rows -> strings("select xmin::text " + rows, dossierCode).stream())
                .distinct()
                .toList();
    }

    /** @return names of the engine's history tables that hold anything */
    List<String> filledHistoryTables() {
        return strings(
                        "select table_name from information_schema.tables where lower(table_name) like ?",
                        "act\\_hi\\_%")
                .stream()
                .filter(table -> count("select count(*) from " + table + " where '' = ?", "") > 0)
                .toList();
    }

    /** From now on PostgreSQL refuses doomed rows, but only at the commit itself. */
    void refuseAtCommit() {
        execute("create or replace function it_refuse() returns trigger language plpgsql as"
                + " $$ begin raise exception 'refused at commit'; end $$");
        execute("drop trigger if exists it_refuse on notice_queue");
        execute("create constraint trigger it_refuse after insert on notice_queue deferrable initially deferred"
                + " for each row when (new.agency = '" + ItRow.DOOMED + "') execute function it_refuse()");
    }

    long count(String sql, String argument) {
        return strings(sql, argument).stream().findFirst().map(Long::valueOf).orElse(0L);
    }

    /** @return SQL state of the refusal; empty if the statement was executed */
    Optional<String> refusal(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e.getSQLState());
        }
    }

    List<String> strings(String sql, String argument) {
        try (var connection = connect();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, argument);
            var found = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another node moved the clock. */
    void moveClock(Instant real, Instant shown) {
        execute("delete from clock_state");
        execute("insert into clock_state (id, real_anchor, shown_anchor, speed, stopped) values (1, timestamp with time"
                + " zone '" + Timestamp.from(real) + "+00', timestamp with time zone '" + Timestamp.from(shown)
                + "+00', 1, false)");
    }

    /** A request to the residence agency that was sent and not answered. */
    void requestSent(String requestKey, String dossierCode) {
        execute("insert into agency_request (id, request_key, agency, operation, dossier_code, procedure_,"
                + " sequence_number, payload, payload_sha256, state, attempts, recorded_at, version) values (8000001, '"
                + requestKey + "', 'RESIDENCE', 'REGISTER_RESIDENCE', '" + dossierCode + "', 'RESIDENCE_REGISTRATION',"
                + " 0, '{}', '" + "0".repeat(64) + "', 'ACKNOWLEDGED', 1, current_timestamp, 0)");
    }

    private void execute(String sql) {
        refusal(sql).ifPresent(state -> {
            throw new IllegalStateException(sql + ": " + state);
        });
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, password);
    }
}
