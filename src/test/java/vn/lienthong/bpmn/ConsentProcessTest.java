package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.acceptance.Proves;

@Proves({"L9", "S2"})
class ConsentProcessTest {
    private static final String PROCESS = "consent";
    private static final String PROCEDURE = "RESIDENCE_REGISTRATION";
    private static final String ASK = "ASK_CONSENT";
    private static final String EXPIRED = "Timer_ConsentExpired";
    private static final String CAP = "CONSENT_CAP";
    private static final String DECIDE = "Task_DecideConsent";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    private static ProcessInstance start() {
        ProcessInstance started = bed.start(PROCESS, Map.of("procedure", PROCEDURE));
        bed.runJobs();
        return started;
    }

    @Test
    void thePersonIsAskedOnceAndHasFiveWorkingDays() {
        start();

        assertThat(bed.work.done())
                .containsExactly("askConsent " + PROCEDURE, "recordRequest " + ASK, "sendRequest " + ASK);
        assertThat(bed.job(EXPIRED).getDuedate().toInstant())
                .isEqualTo(
                        bed.now().plus(ProcessTestBedDeadlines.LIMITS.get(CAP)).plus(ProcessTestBed.ONE_MINUTE));
    }

    @Test
    void aConsentLetsTheProcedureBegin() {
        ProcessInstance consent = start();

        bed.agencyAnswers(ASK, "GRANTED");

        assertThat(bed.variable(consent, "consentOutcome")).isEqualTo("CONSENTED");
        assertThat(bed.work.done()).endsWith("recordConsent " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aRefusalOfThePersonIsADisagreement() {
        ProcessInstance consent = start();

        bed.agencyAnswers(ASK, "REJECTED");

        assertThat(bed.variable(consent, "consentOutcome")).isEqualTo("DENIED");
        assertThat(bed.variable(consent, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.work.done()).endsWith("recordDisagreement " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aPendingAnswerIsAskedForAgain() {
        bed.work.answersAtOnce(ASK, "PENDING", "GRANTED");
        start();
        assertThat(bed.jobs("Timer_AskPersonAgain")).hasSize(1);

        bed.passUntilFired("Timer_AskPersonAgain", ProcessTestBedDeadlines.PENDING_RETRY);

        assertThat(bed.work.done()).endsWith("recordConsent " + PROCEDURE);
    }

    @Test
    void anAnswerThatIsNeitherComesToTheOfficer() {
        start();

        bed.agencyAnswers(ASK, "RETURNED");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(DECIDE);
    }

    @Test
    void withoutAnAnswerNothingStopsByItself() {
        start();

        bed.passUntilLate(EXPIRED, CAP);

        assertThat(bed.work.times("recordConsentExpired " + PROCEDURE)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(DECIDE);
        assertThat(bed.expectsAnswer()).isFalse();
        assertThat(bed.work.done()).doesNotContain("recordConsentStop " + PROCEDURE);
    }

    @Test
    void theOfficerMayAskAgainAndThenStop() {
        ProcessInstance consent = start();
        bed.agencyAnswers(ASK, "RETURNED");
        bed.decide(DECIDE, "ASK_AGAIN");
        bed.runJobs();
        assertThat(bed.work.times("askConsent " + PROCEDURE)).isEqualTo(2);
        assertThat(bed.expectsAnswer()).isTrue();
        bed.agencyAnswers(ASK, "RETURNED");

        bed.decide(DECIDE, "STOP");

        assertThat(bed.variable(consent, "consentOutcome")).isEqualTo("STOPPED");
        assertThat(bed.work.done()).endsWith("recordConsentStop " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateConsentStillCountsBeforeTheOfficerDecides() {
        ProcessInstance consent = start();
        bed.passUntilLate(EXPIRED, CAP);

        bed.tell("Msg_ConsentAnswered", Map.of("answerKind", "GRANTED"));

        assertThat(bed.variable(consent, "consentOutcome")).isEqualTo("CONSENTED");
        assertThat(bed.task(DECIDE)).isNull();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GRANTED, CONSENTED", "REJECTED, DENIED"})
    void anAnswerTheTimerHasOvertakenCounts(String answer, String outcome) {
        ProcessInstance consent = start();
        bed.work.cameMeanwhile(answer);

        bed.passUntilLate(EXPIRED, CAP);

        assertThat(bed.variable(consent, "consentOutcome")).isEqualTo(outcome);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anAnswerInTheLastMinuteStopsTheClock() {
        start();
        bed.pass(ProcessTestBedDeadlines.LIMITS.get(CAP));

        bed.agencyAnswers(ASK, "GRANTED");
        bed.pass(Duration.ofDays(3));

        assertThat(bed.work.times("recordConsentExpired " + PROCEDURE)).isZero();
    }
}
