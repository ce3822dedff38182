package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AgencyProcedureProcessTest {
    private static final String PROCESS = "agency-procedure";
    private static final String PROCEDURE = "RESIDENCE_REGISTRATION";
    private static final String OPERATION = "REGISTER_RESIDENCE";
    private static final String OVERDUE = "Timer_ProcedureOverdue";
    private static final String RELEASED = "releaseOutcome " + PROCEDURE;
    private static final String REJECTED = "recordRejection " + PROCEDURE;
    private static final String LATE = "recordOverdue " + PROCEDURE;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void theProcedureStartsAndItsRequestIsRecordedBeforeAnythingIsSent() {
        start();

        assertThat(bed.work.done()).containsExactly("startProcedure " + PROCEDURE, "recordRequest " + OPERATION);
        assertThat(bed.jobs("Task_SendRequest")).hasSize(1);
        assertThat(bed.job(OVERDUE).getDuedate().toInstant())
                .isEqualTo(bed.now()
                        .plus(ProcessTestBedDeadlines.LIMITS.get(PROCEDURE))
                        .plus(ProcessTestBed.ONE_MINUTE));
    }

    @Test
    void theOutcomeIsReleasedAsSoonAsItIsGranted() {
        ProcessInstance procedure = start();
        bed.runJobs();

        bed.agencyAnswers(OPERATION, "GRANTED");

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.variable(procedure, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.entered("End_Granted")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anAnswerThatIsAlreadyHereIsReleasedAtOnce() {
        bed.work.answersAtOnce(OPERATION, "GRANTED");
        start();
        bed.runJobs();

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anAnswerNobodyBroughtIsFetchedAndReleased() {
        bed.work.answersWhenAsked(OPERATION, "GRANTED");
        start();
        bed.runJobs();

        bed.pass(ProcessTestBedDeadlines.ANSWER_CHECK);

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aRejectionIsRecordedAndNothingIsReleased() {
        ProcessInstance procedure = start();
        bed.runJobs();

        bed.agencyAnswers(OPERATION, "REJECTED");

        assertThat(bed.work.done()).contains(REJECTED).doesNotContain(RELEASED);
        assertThat(bed.variable(procedure, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.entered("End_Rejected")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aPendingAnswerWaitsAndIsAskedForWithANewRequest() {
        bed.work.answersAtOnce(OPERATION, "PENDING", "PENDING", "GRANTED");
        start();
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_AskAgain");

        bed.passUntilFired("Timer_AskAgain");
        bed.passUntilFired("Timer_AskAgain");

        assertThat(bed.work.keysTried()).containsExactly("request-1", "request-2", "request-3");
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void overdueProcedureIsRecordedOnceAndStillReleasesItsResult() {
        start();
        bed.runJobs();

        bed.passUntilLate(OVERDUE, PROCEDURE);

        assertThat(bed.work.times(LATE)).isEqualTo(1);
        assertThat(bed.expectsAnswer()).isTrue();
        bed.pass(Duration.ofDays(5));
        assertThat(bed.work.times(LATE)).isEqualTo(1);
        bed.agencyAnswers(OPERATION, "GRANTED");
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void overdueProcedureIsRecordedWhileAPendingAnswerWaits() {
        bed.work.answersAtOnce(OPERATION, "PENDING");
        start();
        bed.runJobs();

        bed.passUntilLate(OVERDUE, PROCEDURE);

        assertThat(bed.work.times(LATE)).isEqualTo(1);
        bed.agencyAnswers(OPERATION, "GRANTED");
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
    }

    @Test
    void theClockStopsWithTheAnswer() {
        start();
        bed.runJobs();
        bed.pass(ProcessTestBedDeadlines.LIMITS.get(PROCEDURE));

        bed.agencyAnswers(OPERATION, "GRANTED");

        assertThat(bed.jobs(OVERDUE)).isEmpty();
        bed.pass(Duration.ofDays(5));
        assertThat(bed.work.times(LATE)).isZero();
    }

    @Test
    void theClockRunsOnWhileTheAgencyCannotBeReached() {
        start();
        bed.work.breaks("sendRequest");
        bed.failUntilIncident("Task_SendRequest");

        bed.pass(ProcessTestBedDeadlines.LIMITS.get(PROCEDURE));

        assertThat(bed.work.times(LATE)).isEqualTo(1);
        bed.work.heals("sendRequest");
        bed.work.answersAtOnce(OPERATION, "GRANTED");
        bed.operatorRetries("Task_SendRequest");
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aSupplementLetsTheAgencyBeAskedAgain() {
        ProcessInstance procedure = start();
        bed.runJobs();

        bed.agencyAnswers(OPERATION, "SUPPLEMENT_NEEDED");

        assertThat(bed.work.done()).endsWith("requestSupplement " + PROCEDURE);
        assertThat(bed.jobs(OVERDUE)).as("no clock while the citizen is asked").isEmpty();
        bed.supplement(PROCEDURE);
        assertThat(bed.jobs(OVERDUE)).as("armed anew").hasSize(1);
        assertThat(bed.work.times("recordRequest " + OPERATION)).isEqualTo(2);
        bed.agencyAnswers(OPERATION, "GRANTED");
        assertThat(bed.variable(procedure, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aProcedureThatIsNotSupplementedIsStoppedAloneAndGivesNothing() {
        ProcessInstance procedure = start();
        bed.runJobs();
        bed.agencyAnswers(OPERATION, "SUPPLEMENT_NEEDED");
        bed.pass(ProcessTestBedDeadlines.LIMITS.get("SUPPLEMENT_CAP").plus(ProcessTestBed.ONE_MINUTE));

        bed.decide("Task_StopProcedure", "STOP");

        assertThat(bed.variable(procedure, "outcome")).isEqualTo("STOPPED");
        assertThat(bed.work.done()).doesNotContain(RELEASED, REJECTED, LATE);
        assertThat(bed.entered("End_Stopped")).isGreaterThanOrEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aReturnedCertificateIsCorrectedAndTheAgencyAskedAgain() {
        bed.work.answersAtOnce("CORRECT_BIRTH", "GRANTED");
        ProcessInstance procedure = start();
        bed.runJobs();

        bed.agencyAnswers(OPERATION, "RETURNED");
        assertThat(bed.jobs(OVERDUE)).isEmpty();
        bed.decide("Task_CorrectCertificate", "CORRECT");
        bed.decide("Task_SignCorrection", "SIGN");
        bed.runJobs();

        assertThat(bed.variable(procedure, "correctionOutcome")).isEqualTo("CORRECTED");
        assertThat(bed.variable(procedure, "operation")).isEqualTo(OPERATION);
        assertThat(bed.work.times("recordRequest " + OPERATION)).isEqualTo(2);
        bed.agencyAnswers(OPERATION, "GRANTED");
        assertThat(bed.variable(procedure, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aCertificateReturnedAgainAfterItWasUpheldComesToTheOfficerAgain() {
        start();
        bed.runJobs();
        bed.agencyAnswers(OPERATION, "RETURNED");
        bed.decide("Task_CorrectCertificate", "UPHOLD");
        bed.runJobs();
        assertThat(bed.work.times("recordRequest " + OPERATION)).isEqualTo(2);

        bed.agencyAnswers(OPERATION, "RETURNED");

        assertThat(bed.task("Task_CorrectCertificate")).isNotNull();
        assertThat(bed.work.times("recordRequest " + OPERATION)).isEqualTo(2);
    }

    private static ProcessInstance start() {
        return bed.start(PROCESS, Map.of("procedure", PROCEDURE));
    }
}
