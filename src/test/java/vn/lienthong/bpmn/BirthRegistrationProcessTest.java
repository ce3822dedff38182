package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.acceptance.Proves;

@Proves("L19")
class BirthRegistrationProcessTest {
    private static final String PROCESS = "birth-registration";
    private static final String PROCEDURE = "BIRTH_REGISTRATION";
    private static final String NUMBER = "ISSUE_PERSONAL_ID";
    private static final String ENTRY = "RECORD_BIRTH";
    private static final String LOOK_UP = "Task_FetchRegistryData";
    private static final String VERIFY = "Task_VerifyDossier";
    private static final String SIGN = "Task_SignBirthCertificate";
    private static final String CORRECT = "Task_CorrectDossier";
    private static final String RESOLVE = "Task_ResolvePersonalId";
    private static final String RELEASED = "releaseOutcome " + PROCEDURE;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void submittingDoesNotWaitForTheRegistries() {
        start();

        assertThat(bed.work.done()).isEmpty();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(LOOK_UP);
    }

    @Test
    void theOfficerHasTheDossierAfterTheLookUpUntilTheNoticeIsDue() {
        startAndLookUp();

        assertThat(bed.work.done()).containsExactly("fetchRegistryData " + ProcessTestBed.DOSSIER);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
        assertThat(bed.task(VERIFY).getDueDate().toInstant())
                .isEqualTo(bed.now().plus(limit("BIRTH_NOTICE")));
    }

    @Test
    void aFailingLookUpIsTriedAgainAndGoesOnAfterTheOperatorsRetry() {
        start();
        bed.work.breaks("fetchRegistryData");
        bed.failUntilIncident(LOOK_UP);
        bed.work.heals("fetchRegistryData");

        bed.operatorRetries(LOOK_UP);

        assertThat(bed.incidents(LOOK_UP)).isZero();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
    }

    @Test
    void aRefusedDossierEndsWithoutAnyRequestOrClock() {
        ProcessInstance registration = startAndLookUp();

        bed.decide(VERIFY, "REFUSE");

        assertThat(bed.work.done())
                .containsExactly("fetchRegistryData " + ProcessTestBed.DOSSIER, "recordRefusal " + PROCEDURE);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("REFUSED");
        assertThat(bed.entered("End_Refused")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateNoticeIsRecordedOnceAndTheOfficerGoesOn() {
        startAndLookUp();

        bed.passUntilLate("Timer_NoticeOverdue", "BIRTH_NOTICE");

        assertThat(overdue("BIRTH_NOTICE")).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
        bed.pass(Duration.ofDays(3));
        assertThat(overdue("BIRTH_NOTICE")).isEqualTo(1);
        bed.decide(VERIFY, "ACCEPT");
        assertThat(bed.work.times("acceptDossier " + PROCEDURE)).isEqualTo(1);
    }

    @Test
    void aDecisionInTheDueMinuteStopsTheClockOfTheNotice() {
        startAndLookUp();
        bed.pass(limit("BIRTH_NOTICE"));

        bed.decide(VERIFY, "ACCEPT");

        assertThat(bed.jobs("Timer_NoticeOverdue")).isEmpty();
        bed.pass(Duration.ofDays(3));
        assertThat(overdue("BIRTH_NOTICE")).isZero();
    }

    @Test
    void anAcceptedDossierAsksForTheNumberAndItsClockStartsThen() {
        startAndLookUp();
        bed.pass(Duration.ofHours(10));

        bed.decide(VERIFY, "ACCEPT");

        assertThat(bed.work.done()).endsWith("acceptDossier " + PROCEDURE, "recordRequest " + NUMBER);
        assertThat(bed.job("Timer_RegistrationOverdue").getDuedate().toInstant())
                .isEqualTo(bed.now().plus(limit(PROCEDURE)).plus(ProcessTestBed.ONE_MINUTE));
    }

    @Test
    void aFailureWhileAcceptingLeavesTheTaskOpen() {
        startAndLookUp();
        bed.work.breaks("acceptDossier");
        assertThat(catchThrowable(() -> bed.decide(VERIFY, "ACCEPT")))
                .isInstanceOf(ProcessTestBedWork.Unreachable.class);
        bed.work.heals("acceptDossier");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
        bed.decide(VERIFY, "ACCEPT");
        assertThat(bed.work.times("recordRequest " + NUMBER)).isEqualTo(1);
    }

    @Test
    void theNumberBringsTheCertificateToTheSigner() {
        startAndAccept();
        bed.agencyAnswers(NUMBER, "GRANTED");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.task(SIGN).getDueDate().toInstant()).isEqualTo(bed.now().plus(limit(PROCEDURE)));
        assertThat(bed.work.done()).doesNotContain("recordRequest " + ENTRY);
    }

    @Test
    void aSignedCertificateIsRecordedAndReleased() {
        ProcessInstance registration = startUntilSigning();

        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.work.done()).doesNotContain(RELEASED);
        bed.agencyAnswers(ENTRY, "GRANTED");

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.entered("End_Registered")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aNumberSystemInTroubleIsAskedAgainWithNewRequestsUntilTheNumberIsThere() {
        bed.work.answersAtOnce(NUMBER, "PENDING", "PENDING", "GRANTED");
        startAndAccept();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_RetryPersonalId");

        bed.passUntilFired("Timer_RetryPersonalId", ProcessTestBedDeadlines.PENDING_RETRY);
        bed.passUntilFired("Timer_RetryPersonalId", ProcessTestBedDeadlines.PENDING_RETRY);

        assertThat(bed.work.keysTried()).containsExactly("request-1", "request-2", "request-3");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "RETURNED", "SUPPLEMENT_NEEDED"})
    void aNumberThatIsNotGivenComesToAnOfficerWhoAsksAgain(String kind) {
        startAndAccept();
        bed.agencyAnswers(NUMBER, kind);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(RESOLVE);
        assertThat(bed.task(RESOLVE).getDueDate().toInstant())
                .isEqualTo(bed.now().plus(limit("PERSONAL_ID_TROUBLE")));

        bed.decide(RESOLVE, "RETRY");
        bed.runJobs();
        bed.agencyAnswers(NUMBER, "GRANTED");

        assertThat(bed.work.keysTried()).containsExactly("request-1", "request-2");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void troubleMayTurnFromWaitingToTheOfficerAndBack() {
        bed.work.answersAtOnce(NUMBER, "PENDING", "REJECTED", "PENDING", "RETURNED", "GRANTED");
        startAndAccept();
        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(RESOLVE);
        bed.decide(RESOLVE, "RETRY");
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_RetryPersonalId");
        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(RESOLVE);

        bed.decide(RESOLVE, "RETRY");
        bed.runJobs();

        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void lateHelpWithTheNumberIsRecordedOnceAndTheRealNumberIsStillAwaited() {
        startAndAccept();
        bed.agencyAnswers(NUMBER, "REJECTED");

        bed.passUntilLate("Timer_PersonalIdTroubleOverdue", "PERSONAL_ID_TROUBLE");

        assertThat(overdue("PERSONAL_ID_TROUBLE")).isEqualTo(1);
        bed.pass(Duration.ofDays(2));
        assertThat(overdue("PERSONAL_ID_TROUBLE")).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(RESOLVE);
        bed.work.answersAtOnce(NUMBER, "GRANTED");
        bed.decide(RESOLVE, "RETRY");
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void theClockOfTheTroubleRunsFromTheTroubleAndThroughAllRetries() {
        startAndAccept();
        bed.pass(Duration.ofHours(5));
        bed.work.answersAtOnce(NUMBER, "PENDING", "PENDING");
        bed.agencyAnswers(NUMBER, "PENDING");
        var lateAt = bed.now().plus(limit("PERSONAL_ID_TROUBLE")).plus(ProcessTestBed.ONE_MINUTE);

        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);
        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);

        assertThat(bed.job("Timer_PersonalIdTroubleOverdue").getDuedate().toInstant())
                .isEqualTo(lateAt);
    }

    @Test
    void theClockOfTheTroubleStopsWithTheNumber() {
        bed.work.answersAtOnce(NUMBER, "PENDING", "GRANTED");
        startAndAccept();
        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);

        assertThat(bed.jobs("Timer_PersonalIdTroubleOverdue")).isEmpty();
        bed.pass(Duration.ofDays(3));
        assertThat(overdue("PERSONAL_ID_TROUBLE")).isZero();
    }

    @Test
    void noClockOfTroubleRunsWithoutTrouble() {
        startAndAccept();
        assertThat(bed.jobs("Timer_PersonalIdTroubleOverdue")).isEmpty();
        bed.agencyAnswers(NUMBER, "GRANTED");

        assertThat(bed.jobs("Timer_PersonalIdTroubleOverdue")).isEmpty();
    }

    @Test
    void whatTheSignerSendsBackIsCorrectedAndSignedAgain() {
        startUntilSigning();
        bed.decide(SIGN, "SEND_BACK");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
        assertThat(bed.task(CORRECT).getDueDate().toInstant())
                .isEqualTo(bed.now().plus(limit(PROCEDURE)));

        bed.decide(CORRECT, "RESUBMIT");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.work.done()).doesNotContain("recordRequest " + ENTRY);
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "RETURNED", "SUPPLEMENT_NEEDED"})
    void anEntryThatIsNotMadeComesBackForCorrectionAndANewSignature(String kind) {
        startUntilSigning();
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        bed.agencyAnswers(ENTRY, kind);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
        assertThat(bed.work.done()).doesNotContain(RELEASED);

        bed.decide(CORRECT, "RESUBMIT");
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();

        assertThat(bed.work.times("recordRequest " + ENTRY)).isEqualTo(2);
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aPendingEntryIsAskedForAgainWithoutANewSignature() {
        startUntilSigning();
        bed.work.answersAtOnce(ENTRY, "PENDING", "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_RetryBirthEntry");

        bed.passUntilFired("Timer_RetryBirthEntry");

        assertThat(bed.entered(SIGN)).isEqualTo(1);
        assertThat(bed.work.times("sendRequest " + ENTRY)).isEqualTo(2);
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateRegistrationIsRecordedOnceAndStillReleasesItsResult() {
        startUntilSigning();

        bed.passUntilLate("Timer_RegistrationOverdue", PROCEDURE);

        assertThat(overdue(PROCEDURE)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        bed.pass(Duration.ofDays(3));
        assertThat(overdue(PROCEDURE)).isEqualTo(1);
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theRegistrationMayBeLateWhileTheNumberIsStillMissing() {
        startAndAccept();
        bed.agencyAnswers(NUMBER, "REJECTED");

        bed.passUntilLate("Timer_RegistrationOverdue", PROCEDURE);

        assertThat(overdue("PERSONAL_ID_TROUBLE")).isEqualTo(1);
        assertThat(overdue(PROCEDURE)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(RESOLVE);
    }

    @Test
    void theClockOfTheRegistrationStopsWithTheEntry() {
        startUntilSigning();
        bed.pass(limit(PROCEDURE));
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();

        bed.pass(Duration.ofDays(3));

        assertThat(overdue(PROCEDURE)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anUnreachableCivilStatusSystemKeepsTheSignedCertificateUntilTheOperatorRetries() {
        startUntilSigning();
        bed.decide(SIGN, "SIGN");
        bed.work.breaks("sendRequest");
        bed.failUntilIncident("Task_SendRequest");
        bed.work.heals("sendRequest");
        bed.work.answersAtOnce(ENTRY, "GRANTED");

        bed.operatorRetries("Task_SendRequest");

        assertThat(bed.entered(SIGN)).isEqualTo(1);
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatIsMissingAtIntakeBringsTheDossierBackToTheOfficer() {
        startAndLookUp();
        bed.decide(VERIFY, "ASK_SUPPLEMENT");
        assertThat(bed.work.done()).endsWith("requestSupplement " + PROCEDURE);
        assertThat(bed.jobs("Timer_NoticeOverdue")).isEmpty();

        bed.supplement(PROCEDURE);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
        assertThat(bed.work.done()).doesNotContain("acceptDossier " + PROCEDURE);
    }

    @Test
    void whatIsNotSupplementedAtIntakeIsStopped() {
        ProcessInstance registration = startAndLookUp();
        bed.decide(VERIFY, "ASK_SUPPLEMENT");

        stopSupplement();

        assertThat(bed.variable(registration, "outcome")).isEqualTo("STOPPED");
        assertThat(bed.entered("End_StoppedAtIntake")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anotherCommuneIsAskedAboutTheMarriageAndTheOfficerDecides() {
        startAndLookUp();
        bed.decide(VERIFY, "ASK_MARITAL_STATUS");
        bed.runJobs();
        assertThat(bed.jobs("Timer_NoticeOverdue")).isEmpty();

        bed.passUntilLate("Timer_EnquiryOverdue", "MARITAL_STATUS_ENQUIRY");
        assertThat(overdue("MARITAL_STATUS_ENQUIRY")).isEqualTo(1);
        bed.agencyAnswers("ASK_MARITAL_STATUS", "PENDING");
        bed.work.answersAtOnce("ASK_MARITAL_STATUS", "GRANTED");
        bed.pass(ProcessTestBedDeadlines.PENDING_RETRY);

        assertThat(bed.work.times("keepMaritalStatus " + PROCEDURE)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
    }

    @Test
    void theDraftIsShownBeforeTheSignature() {
        bed.work.newDrafts(1);
        startAndAccept();

        bed.agencyAnswers(NUMBER, "GRANTED");

        assertThat(bed.work.done()).endsWith("showDraft " + PROCEDURE);
        assertThat(bed.task(SIGN)).isNull();
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "AGREED"));
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void anObjectionIsCorrectedAndTheDraftShownAgain() {
        bed.work.newDrafts(2);
        startAndAccept();
        bed.agencyAnswers(NUMBER, "GRANTED");
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);

        bed.decide(CORRECT, "RESUBMIT");

        assertThat(bed.work.times("showDraft " + PROCEDURE)).isEqualTo(2);
        assertThat(bed.task(SIGN)).isNull();
        bed.passUntilLate("Timer_DraftConfirmationOver", "DRAFT_CONFIRMATION");
        assertThat(bed.waitingIn(PROCESS)).contains(SIGN);
    }

    @Test
    void anAmendedDeclarationIsLookedUpAndShownAgain() {
        bed.work.newDrafts(2);
        startAndAccept();
        bed.agencyAnswers(NUMBER, "GRANTED");
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));

        bed.decide(CORRECT, "AMEND_DECLARATION");

        assertThat(bed.waitingIn(PROCESS)).containsExactly("Task_LookUpAgain");
        bed.runJobs();
        assertThat(bed.work.times("fetchRegistryData " + ProcessTestBed.DOSSIER))
                .isEqualTo(2);
        assertThat(bed.work.times("showDraft " + PROCEDURE)).isEqualTo(2);
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "AGREED"));
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void aRegistrationRejectedOnTheMeritsEndsWithItsReason() {
        ProcessInstance registration = startUntilSigning();
        bed.decide(SIGN, "SEND_BACK");

        bed.decide(CORRECT, "REJECT");

        assertThat(bed.work.done()).endsWith("rejectProcedure " + PROCEDURE);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.entered("End_NotRegistered")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aNumberThatIsNeverGivenEndsTheRegistrationWithoutOne() {
        ProcessInstance registration = startAndAccept();
        bed.agencyAnswers(NUMBER, "REJECTED");

        bed.decide(RESOLVE, "REJECT");

        assertThat(bed.work.done()).endsWith("rejectProcedure " + PROCEDURE);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatIsMissingLaterIsSupplementedAndCorrected() {
        startUntilSigning();
        bed.decide(SIGN, "SEND_BACK");
        bed.decide(CORRECT, "ASK_SUPPLEMENT");
        assertThat(bed.task(CORRECT)).isNull();

        bed.supplement(PROCEDURE);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
    }

    @Test
    void whatIsNotSupplementedLaterStopsTheRegistration() {
        ProcessInstance registration = startUntilSigning();
        bed.decide(SIGN, "SEND_BACK");
        bed.decide(CORRECT, "ASK_SUPPLEMENT");

        stopSupplement();

        assertThat(bed.variable(registration, "outcome")).isEqualTo("STOPPED");
        assertThat(bed.entered("End_NotRegistered")).isEqualTo(1);
        assertThat(bed.work.done()).doesNotContain(RELEASED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static void stopSupplement() {
        bed.pass(limit("SUPPLEMENT_CAP").plus(ProcessTestBed.ONE_MINUTE));
        bed.decide("Task_StopProcedure", "STOP");
        bed.runJobs();
    }

    private static ProcessInstance start() {
        return bed.start(PROCESS, Map.of("procedure", PROCEDURE));
    }

    private static ProcessInstance startAndLookUp() {
        ProcessInstance registration = start();
        bed.runJobs();
        return registration;
    }

    private static ProcessInstance startAndAccept() {
        ProcessInstance registration = startAndLookUp();
        bed.decide(VERIFY, "ACCEPT");
        bed.runJobs();
        return registration;
    }

    private static ProcessInstance startUntilSigning() {
        ProcessInstance registration = startAndAccept();
        bed.agencyAnswers(NUMBER, "GRANTED");
        return registration;
    }

    private static Duration limit(String key) {
        return ProcessTestBedDeadlines.LIMITS.get(key);
    }

    private static long overdue(String limit) {
        return bed.work.times("recordOverdue " + limit);
    }
}
