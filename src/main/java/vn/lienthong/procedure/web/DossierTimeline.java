package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.security.Units;
import vn.lienthong.ui.Labels;
import vn.lienthong.ui.Moments;

/** What happened to a dossier, from the trail, the process and the ledger of agencies, oldest first. */
@RequestScoped
public class DossierTimeline {
    private static final Set<String> ONE_WAY = Set.of("REPORT_STATUS", "SEND_MESSAGE", "STORE_DOCUMENT");

    private static final String ACTS =
            "select acted_at, action, actor_name, actor_role, actor_unit, procedure_, reason, legal_ground,"
                    + " new_values, object_type, object_id from audit_entry where";

    /** Acts of people and agencies by which a task comes to an officer. */
    private static final String REASONED = "('ANSWER_DRAFT', 'COMPLETE_TASK', 'RECEIVE_ANSWER', 'OPEN_CORRECTION')";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Labels labels;

    @Inject
    Moments moments;

    @Inject
    Units units;

    private final Map<String, String> unitNames = new HashMap<>();

    /**
     * @param code code of a dossier the caller may see
     * @param everyStep also what only matters to who looks for a fault: each step, each one-way message twice, who took a
     *     task
     * @return what happened, oldest first
     */
    @Transactional
    public List<TimelineRow> of(String code, boolean everyStep) {
        return Stream.of(acts(code, everyStep), steps(code, everyStep), messages(code, everyStep))
                .flatMap(rows -> rows)
                .sorted(Comparator.comparing(TimelineRow::at))
                .toList();
    }

    /**
     * @param code code of a dossier the caller may see
     * @param procedure name of one of its procedures
     * @return what somebody last objected to, sent back or refused about it, with the reason; empty if nobody did
     */
    @Transactional
    public Optional<TimelineRow> lastReason(String code, String procedure) {
        return new Sql(ACTS)
                        .add("dossier_code = ?", code)
                        .add("and procedure_ = ? and reason is not null and action in " + REASONED, procedure)
                        .add("order by id desc")
                        .rows(entities)
                        .stream()
                        .findFirst()
                        .map(this::act);
    }

    private Stream<TimelineRow> acts(String code, boolean everyStep) {
        Sql sql = new Sql(ACTS).add("dossier_code = ?", code);
        if (!everyStep) {
            sql.add("and action not in ('CLAIM_TASK', 'RELEASE_TASK', 'RECEIVE_ANSWER')");
        }
        return sql.add("order by id").rows(entities).stream().map(this::act);
    }

    private TimelineRow act(SqlRow row) {
        String title = labels.code("act", row.text(1));
        String procedure = row.text(5) == null ? null : labels.code("procedure", row.text(5));
        String who = row.text(3) == null
                ? row.text(2)
                : row.text(2) + " – " + labels.code("role", row.text(3)) + " ("
                        + unitNames.computeIfAbsent(row.text(4), units::nameOf) + ")";
        String detail = joined(
                StoredValues.readable(row.text(8), labels, moments),
                row.text(6) == null ? null : labels.with("timeline.reason", row.text(6)),
                row.text(7) == null ? null : labels.with("timeline.ground", row.text(7)));
        return new TimelineRow(row.instant(0), "ACT", joined(title, subject(row, procedure)), who, detail);
    }

    /** One procedure's pause may hold the clock of the whole group, too. */
    private String subject(SqlRow row, String procedure) {
        return "Deadline".equals(row.text(9))
                ? labels.find("limit", row.text(10)).orElse(procedure)
                : procedure;
    }

    private Stream<TimelineRow> steps(String code, boolean everyStep) {
        Sql sql = new Sql("select occurred_at, kind, process_key, element_id, detail from process_event where")
                .add("dossier_code = ?", code);
        if (!everyStep) {
            sql.add("and (kind in ('TASK_OPENED', 'TASK_CANCELLED', 'JOB_FAILED')");
            sql.add("or kind = 'LEFT' and element_id like 'Timer!_%' escape '!' and element_id like '%Overdue')");
        }
        return sql.add("order by id").rows(entities).stream().map(this::step);
    }

    private TimelineRow step(SqlRow row) {
        boolean failed = row.text(1).equals("JOB_FAILED");
        String element =
                row.text(3) == null ? labels.code("process", row.text(2)) : labels.code("element", row.text(3));
        String title = labels.code("event", row.text(1)) + ": " + element;
        String detail = failed ? FailureWords.of(row.text(4), labels) : "";
        return new TimelineRow(row.instant(0), failed ? "FAILURE" : "STEP", title, "", detail);
    }

    private Stream<TimelineRow> messages(String code, boolean everyStep) {
        return new Sql("select recorded_at, agency, operation, attempts, acknowledged_at, receipt, answered_at,"
                        + " answer_kind, last_error, last_attempt_at from agency_request where")
                .add("dossier_code = ? order by id", code).rows(entities).stream()
                        .flatMap(row -> exchange(row, everyStep));
    }

    private Stream<TimelineRow> exchange(SqlRow row, boolean everyStep) {
        String agency = labels.code("agency", row.text(1));
        String operation = labels.code("operation", row.text(2));
        boolean told = ONE_WAY.contains(row.text(2)) && row.instant(4) != null && !everyStep;
        var asked = told ? null : message(row, 0, "timeline.requested", operation, agency, "");
        var got = message(row, 4, "timeline.acknowledged", operation, agency, acknowledgement(row));
        var failed = row.text(8) == null
                ? null
                : message(row, 9, "timeline.failing", operation, agency, FailureWords.of(row.text(8), labels));
        var answered = row.text(7) == null
                ? null
                : message(row, 6, "timeline.answered", operation, agency, labels.code("answer", row.text(7)));
        return Stream.of(asked, got, failed, answered).filter(Objects::nonNull);
    }

    private TimelineRow message(SqlRow row, int moment, String key, String operation, String agency, String detail) {
        return row.instant(moment) == null
                ? null
                : new TimelineRow(row.instant(moment), "MESSAGE", labels.with(key, operation), agency, detail);
    }

    private String acknowledgement(SqlRow row) {
        String receipt = row.text(5) == null ? null : labels.with("timeline.receipt", row.text(5));
        String attempts = row.number(3) > 1 ? labels.with("timeline.attempts", row.number(3)) : null;
        return joined(receipt, attempts);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
