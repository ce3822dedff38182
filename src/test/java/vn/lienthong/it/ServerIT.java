package vn.lienthong.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.it.Eventually.eventually;

import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.FetchAnswer;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.audit.JobFailure;
import vn.lienthong.audit.JobFailures;
import vn.lienthong.audit.ProcessEvent;
import vn.lienthong.audit.ProcessEvent.Kind;
import vn.lienthong.audit.ProcessHistory;
import vn.lienthong.dossier.Document;
import vn.lienthong.it.ItWork.Failure;
import vn.lienthong.platform.ClockChange;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.platform.PageWish;
import vn.lienthong.platform.TimeSource;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.RecordOverdue;
import vn.lienthong.procedure.RecordOverdue.Missed;
import vn.lienthong.procedure.RunningProcedures;
import vn.lienthong.security.Seeding;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.PauseReason;
import vn.lienthong.sla.RuleVersions;

/**
 * What only the server shows: a web request (the tests themselves run in one), an asynchronous job and a timer each
 * write with the engine, EclipseLink and the trail in one database transaction, or not at all.
 */
@ExtendWith(ArquillianExtension.class)
class ServerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long ALL_ROWS = 5;
    private static final Map<String, Object> SOON = Map.of("wait", "PT0.3S");

    @Inject
    private ItUseCase useCase;

    @Inject
    private ItWork work;

    @Inject
    private ItDatabase database;

    @Inject
    private ProcessHistory history;

    @Inject
    private AuditTrail trail;

    @Inject
    private JobFailures jobFailures;

    @Inject
    private RunningProcedures procedures;

    @Inject
    private TimeSource timeSource;

    @Inject
    private Clock clock;

    @Inject
    private MovingClock movingClock;

    @Inject
    private FetchAnswer fetchAnswer;

    @Inject
    private RecordOverdue recordOverdue;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Seeding seeding;

    @Deployment
    static WebArchive product() {
        var archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("lienthong.war")))
                .addPackage(ServerIT.class.getPackage())
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
        for (var model : List.of("it-web", "it-job", "it-timer", "it-caller")) {
            archive.addAsResource("it/" + model + ".bpmn", "bpmn/it/" + model + ".bpmn");
        }
        archive.addAsResource(
                new StringAsset(text(archive, "WEB-INF/classes/META-INF/persistence.xml")
                        .replaceFirst("(?=<class>)", "<class>" + ItRow.class.getName() + "</class>")),
                "META-INF/persistence.xml");
        // The product lets nobody in without credentials, Arquillian's own servlet neither.
        return archive.setWebXML(
                new StringAsset(
                        text(archive, "WEB-INF/web.xml")
                                .replace(
                                        "<url-pattern>/login.xhtml</url-pattern>",
                                        "<url-pattern>/login.xhtml</url-pattern><url-pattern>/ArquillianServletRunnerEE9</url-pattern>")));
    }

    private static String text(WebArchive archive, String path) {
        try (var content = archive.get(path).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void clockOfTheGroupStandsStillWhileAnyOfItsProceduresWaits() {
        var code = "PAUSE-1";
        var start = Instant.parse("2026-11-16T02:00:00Z");
        useCase.act(() -> deadlines.start(
                new DeadlineStart(code, null, LimitKey.valueOf("BIRTH_GROUP_TOTAL"), RuleVersions.DECREE_301, start)));
        var promised = deadlines.of(code).get(0).dueAt();

        hold(code, "RESIDENCE_REGISTRATION", start.plus(Duration.ofHours(1)));
        hold(code, "HEALTH_INSURANCE_CARD", start.plus(Duration.ofHours(2)));
        hold(code, "HEALTH_INSURANCE_CARD", start.plus(Duration.ofHours(3)));
        useCase.act(() -> deadlines.resume(
                code, "RESIDENCE_REGISTRATION", PauseReason.SUPPLEMENT, start.plus(Duration.ofDays(1))));
        var held = deadlines.of(code).get(0);
        useCase.act(() -> deadlines.resume(
                code, "HEALTH_INSURANCE_CARD", PauseReason.SUPPLEMENT, start.plus(Duration.ofDays(2))));

        assertThat(held.held()).isTrue();
        assertThat(held.dueAt()).isEqualTo(promised);
        var running = deadlines.of(code).get(0);
        assertThat(running.held()).isFalse();
        assertThat(running.dueAt()).isAfter(promised);
        assertThat(deadlines.pausesOf(running))
                .extracting(p -> p.newDueAt().orElse(null))
                .containsExactly(null, running.dueAt());
        assertThat(trail.ofDossier(code))
                .extracting(entry -> entry.act().action())
                .containsExactly("PAUSE_DEADLINE", "PAUSE_DEADLINE", "RESUME_DEADLINE", "RESUME_DEADLINE");
        useCase.act(() -> deadlines.pause(code, "IDENTITY_CARD", PauseReason.INCIDENT, start.plus(Duration.ofDays(2))));
        useCase.act(() -> deadlines.cancelRunning(code, start.plus(Duration.ofDays(3))));
        assertThat(deadlines.pausesOf(running)).allMatch(p -> p.closedAt().isPresent());
    }

    private void hold(String code, String procedure, Instant from) {
        useCase.act(() -> deadlines.pause(code, procedure, PauseReason.SUPPLEMENT, from));
    }

    @Test
    void webRequestWritesEverythingInOneTransaction() {
        useCase.start("it-web", "WEB-1", Map.of());

        assertWrittenTogether("WEB-1");
    }

    @Test
    void asynchronousJobWritesEverythingInOneTransaction() {
        useCase.start("it-job", "JOB-1", Map.of());

        awaitWork("JOB-1");
        assertWrittenTogether("JOB-1");
    }

    @Test
    void timerWritesEverythingInOneTransaction() {
        useCase.start("it-timer", "TIMER-1", SOON);

        awaitWork("TIMER-1");
        assertWrittenTogether("TIMER-1");
    }

    @Test
    void webRequestThatFailsAtTheVeryEndLeavesNothing() {
        work.fail("WEB-2", Failure.BEFORE_COMMIT);

        assertThatThrownBy(() -> useCase.start("it-web", "WEB-2", Map.of())).isInstanceOf(RuntimeException.class);

        assertNothingLeft("WEB-2");
        assertThat(history.ofDossier("WEB-2")).isEmpty();
        assertThat(running("WEB-2")).isZero();
    }

    @Test
    void webRequestRefusedByTheCommitItselfLeavesNothing() {
        if (database.isPostgres()) {
            database.refuseAtCommit();
            work.fail("WEB-3", Failure.AT_COMMIT);

            assertThatThrownBy(() -> useCase.start("it-web", "WEB-3", Map.of())).isInstanceOf(RuntimeException.class);

            assertNothingLeft("WEB-3");
            assertThat(running("WEB-3")).isZero();
        }
    }

    @Test
    void asynchronousJobThatFailsAtTheVeryEndLeavesNothing() {
        assertFailedJobLeavesNothing("it-job", "JOB-2", Failure.BEFORE_COMMIT);
    }

    @Test
    void timerThatFailsAtTheVeryEndLeavesNothing() {
        assertFailedJobLeavesNothing("it-timer", "TIMER-2", Failure.BEFORE_COMMIT);
    }

    @Test
    void jobsRefusedByTheCommitItselfLeaveNothing() {
        if (database.isPostgres()) {
            database.refuseAtCommit();
            assertFailedJobLeavesNothing("it-job", "JOB-3", Failure.AT_COMMIT);
            assertFailedJobLeavesNothing("it-timer", "TIMER-3", Failure.AT_COMMIT);
        }
    }

    @Test
    void failingJobIsTriedAgainAfterItsWaitsAndThenShown() {
        work.fail("RETRY-1", Failure.IN_THE_STEP);
        useCase.start("it-job", "RETRY-1", Map.of());

        var failure = awaitFailure("RETRY-1");

        assertThat(failure.message()).isEqualTo("ItFailure: IT-001 the step fails");
        assertThat(failure.place()).isEqualTo(new JobFailure.Place("RETRY-1", "it-job", "Task_Work"));
        var attempts = history.ofDossier("RETRY-1").stream()
                .filter(event -> event.kind() == Kind.JOB_FAILED)
                .map(ProcessEvent::occurredAt)
                .toList();
        assertThat(attempts).hasSize(3);
        assertThat(Duration.between(attempts.get(0), attempts.get(2))).isGreaterThan(Duration.ofSeconds(2));
        assertNothingLeft("RETRY-1");

        work.fail("RETRY-1", Failure.NOWHERE);
        useCase.retry(failure.jobId());

        awaitWork("RETRY-1");
        assertThat(openFailures("RETRY-1")).isEmpty();
    }

    @Test
    void stepsOfACalledProcessBelongToTheDossierOfItsCaller() {
        useCase.start("it-caller", "CALL-1", Map.of());

        awaitWork("CALL-1");
        assertThat(history.ofDossier("CALL-1"))
                .extracting(ProcessEvent::kind, ProcessEvent::processKey)
                .contains(
                        Assertions.tuple(Kind.STARTED, "it-caller"),
                        Assertions.tuple(Kind.STARTED, "it-job"),
                        Assertions.tuple(Kind.ENTERED, "it-job"));
    }

    @Test
    void historyTablesOfTheEngineStayEmpty() {
        useCase.start("it-web", "HISTORY-1", Map.of());
        useCase.go("HISTORY-1");

        assertThat(running("HISTORY-1")).isZero();
        assertThat(history.ofDossier("HISTORY-1"))
                .extracting(ProcessEvent::kind)
                .startsWith(Kind.STARTED, Kind.ENTERED, Kind.LEFT)
                .endsWith(Kind.ENTERED, Kind.LEFT, Kind.ENDED);
        assertThat(database.filledHistoryTables()).isEmpty();
    }

    @Test
    void movedClockWakesTheTimersThatAreDueThen() {
        useCase.start("it-timer", "CLOCK-1", Map.of("wait", "PT5H"));
        assertThat(database.rowsOf("CLOCK-1")).isZero();
        var before = clock.instant();

        timeSource.change(ClockChange.shift(Duration.ofHours(5)), Optional.of("xem hồ sơ quá hạn"));

        assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofHours(5), Duration.ofHours(6));
        eventually("the timer fires at once", Duration.ofSeconds(4), () -> database.rowsOf("CLOCK-1") == ALL_ROWS);
    }

    @Test
    void movedClockIsWrittenDownWithWhatItShowedAndWhy() {
        var why = "lý do " + UUID.randomUUID();

        var after = timeSource.change(ClockChange.shift(Duration.ofMinutes(3)), Optional.of(why));

        assertThat(clock.instant()).isAfterOrEqualTo(after.now().toInstant());
        assertThat(database.strings(
                        "select new_values from audit_entry where action = 'MOVE_CLOCK' and reason = ?", why))
                .singleElement()
                .satisfies(values -> assertThat(Json.tree(values).path("now").asText())
                        .isEqualTo(after.now().toString()));
        assertThat(database.strings("select old_values from audit_entry where reason = ?", why))
                .singleElement()
                .satisfies(values -> assertThat(Json.tree(values).path("now").asText())
                        .isLessThan(after.now().toString()));
    }

    @Test
    void clockThatMovesWithoutBeingWrittenDownDoesNotMove() {
        var before = clock.instant();

        assertThatThrownBy(() -> useCase.failAfter(
                        () -> timeSource.change(ClockChange.shift(Duration.ofDays(1)), Optional.empty())))
                .isInstanceOf(ItFailure.class);

        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofHours(1));
    }

    @Test
    void clockMovedOnAnotherNodeIsFollowed() {
        var state = clock.instant();
        database.moveClock(movingClock.realInstant(), state.plus(Duration.ofHours(2)));

        eventually(
                "the clock follows",
                PATIENCE,
                () -> Duration.between(state, clock.instant()).toMinutes() >= 119);
    }

    @Test
    void fetchedAnswerIsKeptRawAndOnce() throws IOException {
        var key = UUID.randomUUID().toString();
        var raw = "{ \"requestKey\": \"" + key + "\", \"answer\": {\"requestKey\": \"" + key
                + "\", \"kind\": \"PENDING\"} }";
        database.requestSent(key, "FETCH-1");
        try (var agency = new ItAgency(raw)) {
            System.setProperty("lienthong.agency.residence.url", agency.url());
            System.setProperty("lienthong.agency.residence.client-secret", "of-the-residence-agency-only");

            assertThat(fetchAnswer.fetch(key)).isEqualTo(AnswerKind.PENDING);
            assertThat(fetchAnswer.fetch(key)).isEqualTo(AnswerKind.PENDING);

            assertThat(agency.credentials())
                    .containsOnly("Bearer of-the-residence-agency-only")
                    .hasSize(2);
        }
        var kept = " from inbox_message where sender = 'residence' and kind = 'FETCHED_ANSWER' and dossier_code = ?";
        assertThat(database.strings("select raw" + kept, "FETCH-1")).containsExactly(raw);
        assertThat(database.strings("select sha256" + kept, "FETCH-1"))
                .containsExactly(Document.sha256(raw.getBytes(StandardCharsets.UTF_8)));
        assertThat(database.strings("select message_id" + kept, "FETCH-1"))
                .singleElement()
                .satisfies(id -> assertThat(id).startsWith("fetched:" + key));
        assertThat(database.strings("select state" + kept, "FETCH-1")).containsExactly("PROCESSED");
    }

    @Test
    void missedAcknowledgementNamesAgencyAndProcedure() {
        recordOverdue.record(Missed.acknowledgement("ACK-1", Procedure.RESIDENCE_REGISTRATION, Agency.RESIDENCE));

        assertThat(database.strings("select procedure_ from audit_entry where dossier_code = ?", "ACK-1"))
                .containsExactly("RESIDENCE_REGISTRATION");
        assertThat(database.strings("select new_values from audit_entry where dossier_code = ?", "ACK-1"))
                .singleElement()
                .satisfies(values ->
                        assertThat(Json.tree(values).path("agency").asText()).isEqualTo("RESIDENCE"));
    }

    @Test
    void changedSecretOfASystemHoldsFromTheNextStart() {
        var hash = "select secret_hash from api_client where client_id = ?";
        var before = database.strings(hash, "residence");
        var clients = database.strings("select client_id from api_client where '' = ?", "");

        seeding.loadInventedSystems(client -> "changed-secret-of-the-system-" + client);

        assertThat(database.strings(hash, "residence")).hasSize(1).doesNotContainAnyElementsOf(before);
        assertThat(database.strings(hash, "population"))
                .doesNotContainAnyElementsOf(database.strings(hash, "residence"));
        assertThat(database.strings("select client_id from api_client where '' = ?", ""))
                .containsExactlyInAnyOrderElementsOf(clients);
    }

    @Test
    void trailRefusesChangeAndLossInTheServerToo() {
        useCase.start("it-web", "TRAIL-1", Map.of());

        assertThat(database.refusal("update audit_entry set actor_id = 'other'"))
                .contains("42501");
        assertThat(database.refusal("delete from process_event")).contains("42501");
        assertThat(database.rowsOf("TRAIL-1")).isEqualTo(ALL_ROWS);
    }

    @Test
    void processIsNotStartedOutsideATransaction() {
        assertThatThrownBy(() -> procedures.start("it-web", "NONE-1", Map.of()))
                .hasRootCauseInstanceOf(jakarta.transaction.TransactionRequiredException.class);

        assertThat(running("NONE-1")).isZero();
    }

    @Test
    void actWithoutTransactionIsNotWrittenDown() {
        assertThatThrownBy(() -> trail.record(Act.of("IT").on("It", "1")))
                .isInstanceOf(TransactionRequiredException.class);
    }

    private void assertWrittenTogether(String code) {
        assertThat(database.rowsOf(code)).isEqualTo(ALL_ROWS);
        assertThat(work.seenBeforeCommit(code))
                .as("rows another client saw before the commit")
                .isZero();
        if (database.isPostgres()) {
            assertThat(database.transactionsOf(code)).hasSize(1);
        }
    }

    private void assertFailedJobLeavesNothing(String process, String code, Failure where) {
        work.fail(code, where);
        useCase.start(process, code, SOON);

        awaitFailure(code);

        assertNothingLeft(code);
        assertThat(running(code)).as("the process waits for another try").isOne();
    }

    private void assertNothingLeft(String code) {
        assertThat(database.rowsOf(code)).isZero();
    }

    private void awaitWork(String code) {
        eventually("work for " + code + " is done", PATIENCE, () -> database.rowsOf(code) > 0);
    }

    private JobFailure awaitFailure(String code) {
        eventually("job of " + code + " is given up", PATIENCE, () -> !openFailures(code)
                .isEmpty());
        return openFailures(code).get(0);
    }

    private List<JobFailure> openFailures(String code) {
        return jobFailures.open(new PageWish(0, PageWish.LARGEST)).stream()
                .filter(failure -> code.equals(failure.place().dossierCode()))
                .toList();
    }

    private long running(String code) {
        return database.count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", code);
    }
}
