package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyExchangeProcessTest {
    private static final String PROCESS = ProcessTestBed.EXCHANGE;
    private static final String OPERATION = "REGISTER_RESIDENCE";
    private static final String MISSED = "recordMissedAcknowledgement " + OPERATION;
    private static final String FETCHED = "fetchAnswer " + OPERATION;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void theRequestIsRecordedInTheCallersTransactionAndSentInItsOwn() {
        start();

        assertThat(bed.work.done()).containsExactly("recordRequest " + OPERATION);
        assertThat(bed.jobs("Task_SendRequest")).hasSize(1);
        assertThat(bed.jobs("Timer_AcknowledgementDue")).hasSize(1);
    }

    @Test
    void whileNoAnswerIsThereItWaitsForTheAgencyAndForTheTimeToAsk() {
        start();
        bed.runJobs();

        assertThat(bed.waitingIn(PROCESS)).containsExactly("Gateway_AwaitAnswer");
        assertThat(bed.expectsAnswer()).isTrue();
        assertThat(bed.job("Timer_AnswerCheck").getDuedate().toInstant())
                .isEqualTo(bed.now().plus(ProcessTestBedDeadlines.ANSWER_CHECK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTED", "REJECTED", "SUPPLEMENT_NEEDED", "RETURNED", "PENDING"})
    void anAnswerThatIsAlreadyHereEndsTheExchangeWithoutWaiting(String kind) {
        bed.work.answersAtOnce(OPERATION, kind);
        ProcessInstance exchange = start();
        bed.runJobs();

        assertThat(bed.variable(exchange, "answerKind")).isEqualTo(kind);
        assertThat(bed.entered("Gateway_AwaitAnswer")).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRANTED", "REJECTED", "SUPPLEMENT_NEEDED", "RETURNED", "PENDING"})
    void theCallOfTheAgencyEndsTheExchangeWithItsKind(String kind) {
        ProcessInstance exchange = start();
        bed.runJobs();

        bed.agencyAnswers(OPERATION, kind);

        assertThat(bed.variable(exchange, "answerKind")).isEqualTo(kind);
        assertThat(bed.work.times(FETCHED)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theCallOfTheAgencyReturnsBeforeTheExchangeEnds() {
        start();
        bed.runJobs();

        bed.deliverAnswer(OPERATION, "GRANTED");

        assertThat(bed.expectsAnswer()).isFalse();
        assertThat(bed.jobs("Timer_AnswerCheck")).isEmpty();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("End_Answered");
        assertThat(bed.jobs("End_Answered")).hasSize(1);
    }

    @Test
    void theAnswerIsAskedForWhenNobodyCalls() {
        ProcessInstance exchange = start();
        bed.runJobs();
        bed.work.answersWhenAsked(OPERATION, "GRANTED");

        bed.passUntilFired("Timer_AnswerCheck", ProcessTestBedDeadlines.ANSWER_CHECK);

        assertThat(bed.work.times(FETCHED)).isEqualTo(1);
        assertThat(bed.variable(exchange, "answerKind")).isEqualTo("GRANTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anAgencyWithoutAnAnswerIsAskedAgainAfterEveryWait() {
        start();
        bed.runJobs();
        for (int round = 1; round <= 3; round++) {
            bed.passUntilFired("Timer_AnswerCheck", ProcessTestBedDeadlines.ANSWER_CHECK);

            assertThat(bed.work.times(FETCHED)).isEqualTo(round);
            assertThat(bed.expectsAnswer()).isTrue();
        }

        bed.agencyAnswers(OPERATION, "REJECTED");

        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void sendingIsTriedAgainWithTheSameKeyUntilAnIncidentStands() {
        start();
        bed.work.breaks("sendRequest");

        bed.failUntilIncident("Task_SendRequest");

        assertThat(bed.work.keysTried()).isEqualTo(Collections.nCopies(7, "request-1"));
        assertThat(bed.work.times("recordRequest " + OPERATION)).isEqualTo(1);
    }

    @Test
    void theOperatorsRetrySendsTheSameRequest() {
        start();
        bed.work.breaks("sendRequest");
        bed.failUntilIncident("Task_SendRequest");
        bed.work.heals("sendRequest");

        bed.operatorRetries("Task_SendRequest");

        assertThat(bed.incidents("Task_SendRequest")).isZero();
        assertThat(bed.work.keysTried()).hasSize(8).containsOnly("request-1");
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Gateway_AwaitAnswer");
    }

    @Test
    void theOperatorsRetryHasAllAttemptsAgain() {
        start();
        bed.work.breaks("sendRequest");
        bed.failUntilIncident("Task_SendRequest");

        bed.operatorRetries("Task_SendRequest");

        assertThat(bed.job("Task_SendRequest").getRetries()).isEqualTo(6);
        assertThat(bed.job("Task_SendRequest").getDuedate().toInstant())
                .isEqualTo(bed.now().plus(ProcessTestBed.BACK_OFF.get(0)));
        assertThat(bed.incidents("Task_SendRequest")).isZero();
    }

    @Test
    void askingForTheAnswerIsTriedAgainUntilAnIncidentStandsAndGoesOnAfterTheOperatorsRetry() {
        start();
        bed.runJobs();
        bed.work.breaks("fetchAnswer");
        bed.pass(ProcessTestBedDeadlines.ANSWER_CHECK);
        bed.failUntilIncident("Task_FetchAnswer");
        bed.work.heals("fetchAnswer");
        bed.work.answersWhenAsked(OPERATION, "GRANTED");

        bed.operatorRetries("Task_FetchAnswer");

        assertThat(bed.incidents("Task_FetchAnswer")).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aMissedAcknowledgementIsRecordedOnceWhileSendingGoesOn() {
        start();
        bed.work.breaks("sendRequest");
        bed.failUntilIncident("Task_SendRequest");
        Duration sinceStart = Duration.between(ProcessTestBed.START, bed.now());

        bed.passUntilFired(
                "Timer_AcknowledgementDue",
                ProcessTestBedDeadlines.LIMITS
                        .get("ACKNOWLEDGEMENT")
                        .plus(ProcessTestBed.ONE_MINUTE)
                        .minus(sinceStart));

        assertThat(bed.work.done()).containsExactly("recordRequest " + OPERATION, MISSED);
        assertThat(bed.jobs("Timer_AcknowledgementDue")).isEmpty();
        bed.pass(Duration.ofDays(3));
        assertThat(bed.work.times(MISSED)).isEqualTo(1);
        bed.work.heals("sendRequest");
        bed.operatorRetries("Task_SendRequest");
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Gateway_AwaitAnswer");
    }

    @Test
    void theAcknowledgementClockStopsWhenTheAgencyHasTheRequest() {
        start();
        bed.runJobs();

        assertThat(bed.jobs("Timer_AcknowledgementDue")).isEmpty();
        bed.pass(Duration.ofDays(1));
        assertThat(bed.work.times(MISSED)).isZero();
    }

    @Test
    void whatTheCallerDoesWithTheAnswerIsTriedAgainWithoutAskingTheAgencyAgain() {
        bed.start("agency-procedure", Map.of("procedure", "RESIDENCE_REGISTRATION"));
        bed.runJobs();
        bed.work.breaks("releaseOutcome");
        bed.deliverAnswer(OPERATION, "GRANTED");
        bed.failUntilIncident("End_Answered");
        bed.work.heals("releaseOutcome");

        bed.operatorRetries("End_Answered");

        assertThat(bed.work.times("releaseOutcome RESIDENCE_REGISTRATION")).isEqualTo(1);
        assertThat(bed.work.keysTried()).containsExactly("request-1");
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static ProcessInstance start() {
        return bed.start(
                PROCESS, Map.of("procedure", "RESIDENCE_REGISTRATION", "agency", "RESIDENCE", "operation", OPERATION));
    }
}
