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

class DeathRegistrationProcessTest {
    private static final String PROCESS = "death-registration";
    private static final String PROCEDURE = "DEATH_REGISTRATION";
    private static final String ENTRY = "RECORD_DEATH";
    private static final String LOOK_UP = "Task_FetchRegistryData";
    private static final String VERIFY = "Task_VerifyDeath";
    private static final String SIGN = "Task_SignDeathExtract";
    private static final String CORRECT = "Task_CorrectDeathDossier";
    private static final String CLOCK = "Timer_RegistrationOverdue";
    private static final String RELEASED = "releaseOutcome " + PROCEDURE;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void theOfficerHasTheDossierAfterTheLookUpUntilTheNoticeIsDue() {
        start();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(LOOK_UP);
        bed.runJobs();

        assertThat(bed.work.done()).containsExactly("fetchRegistryData " + ProcessTestBed.DOSSIER);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
        assertThat(bed.task(VERIFY).getDueDate().toInstant())
                .isEqualTo(bed.now().plus(limit("DEATH_NOTICE")));
    }

    @Test
    void aFailingLookUpIsTriedAgainAndGoesOnAfterTheOperatorsRetry() {
        start();
        bed.work.breaks("fetchRegistryData");
        bed.failUntilIncident(LOOK_UP);
        bed.work.heals("fetchRegistryData");
        bed.operatorRetries(LOOK_UP);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
    }

    @Test
    void aRefusedDossierEndsWithoutAnyRequestOrClock() {
        ProcessInstance registration = startAndLookUp();
        bed.decide(VERIFY, "REFUSE");

        assertThat(bed.work.done()).endsWith("recordRefusal " + PROCEDURE);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("REFUSED");
        assertThat(bed.entered(CLOCK)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateNoticeIsRecordedOnceAndTheOfficerGoesOn() {
        startAndLookUp();
        bed.passUntilLate("Timer_NoticeOverdue", "DEATH_NOTICE");

        assertThat(overdue("DEATH_NOTICE")).isEqualTo(1);
        bed.pass(Duration.ofDays(3));
        assertThat(overdue("DEATH_NOTICE")).isEqualTo(1);
        bed.decide(VERIFY, "ACCEPT");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void anAcceptedDossierIsSignedUnderItsPlainLimit() {
        startAndAccept("ACCEPT");

        assertThat(bed.work.done()).containsSubsequence("acceptDossier " + PROCEDURE, "showDraft " + PROCEDURE);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.task(SIGN).getDueDate().toInstant()).isEqualTo(bed.now().plus(limit(PROCEDURE)));
        assertThat(bed.job(CLOCK).getDuedate().toInstant())
                .isEqualTo(bed.now().plus(limit(PROCEDURE)).plus(ProcessTestBed.ONE_MINUTE));
    }

    @Test
    void aDossierToBeVerifiedIsAcceptedUnderTheLongerLimit() {
        startAndAccept("ACCEPT_WITH_VERIFICATION");

        assertThat(bed.work.done()).contains("acceptDossier DEATH_REGISTRATION_VERIFIED");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
    }

    @Test
    void aFailureWhileAcceptingLeavesTheTaskOpen() {
        startAndLookUp();
        bed.work.breaks("acceptDossier");
        assertThat(catchThrowable(() -> bed.decide(VERIFY, "ACCEPT")))
                .isInstanceOf(ProcessTestBedWork.Unreachable.class);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
    }

    @Test
    void aSignedExtractIsRecordedAndReleased() {
        ProcessInstance registration = startAndAccept("ACCEPT");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.work.done()).doesNotContain(RELEASED);
        bed.agencyAnswers(ENTRY, "GRANTED");

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.entered("End_DeathRegistered")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatTheSignerSendsBackIsCorrectedAndSignedAgain() {
        startAndAccept("ACCEPT");
        bed.decide(SIGN, "SEND_BACK");
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
        assertThat(bed.task(CORRECT).getDueDate().toInstant())
                .isEqualTo(bed.now().plus(limit(PROCEDURE)));
        bed.decide(CORRECT, "RESUBMIT");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.work.done()).doesNotContain("recordRequest " + ENTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REJECTED", "RETURNED", "SUPPLEMENT_NEEDED"})
    void anEntryThatIsNotMadeComesBackForCorrectionAndANewSignature(String kind) {
        startAndAccept("ACCEPT");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        bed.agencyAnswers(ENTRY, kind);
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
        bed.decide(CORRECT, "RESUBMIT");
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();

        assertThat(bed.work.times("recordRequest " + ENTRY)).isEqualTo(2);
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aDeathThatIsNotToBeRegisteredEndsWithTheOfficersRejection() {
        ProcessInstance registration = startAndAccept("ACCEPT");
        bed.decide(SIGN, "SEND_BACK");
        bed.decide(CORRECT, "REJECT");

        assertThat(bed.work.done()).endsWith("recordRejection " + PROCEDURE).doesNotContain(RELEASED);
        assertThat(bed.variable(registration, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aPendingEntryIsAskedForAgainWithoutANewSignature() {
        startAndAccept("ACCEPT");
        bed.work.answersAtOnce(ENTRY, "PENDING", "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_RetryDeathEntry");
        bed.passUntilFired("Timer_RetryDeathEntry");

        assertThat(bed.entered(SIGN)).isEqualTo(1);
        assertThat(bed.work.times("sendRequest " + ENTRY)).isEqualTo(2);
        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateRegistrationIsRecordedOnceAndStillReleasesItsResult() {
        startAndAccept("ACCEPT");
        bed.passUntilLate(CLOCK, PROCEDURE);
        assertThat(overdue(PROCEDURE)).isEqualTo(1);
        bed.pass(Duration.ofDays(3));
        assertThat(overdue(PROCEDURE)).isEqualTo(1);
        bed.work.answersAtOnce(ENTRY, "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();

        assertThat(bed.work.times(RELEASED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static void agreeToDraft() {
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "AGREED"));
    }

    private static ProcessInstance start() {
        return bed.start(PROCESS, Map.of("procedure", PROCEDURE));
    }

    private static ProcessInstance startAndLookUp() {
        ProcessInstance registration = start();
        bed.runJobs();
        return registration;
    }

    private static ProcessInstance startAndAccept(String decision) {
        ProcessInstance registration = startAndLookUp();
        bed.decide(VERIFY, decision);
        bed.runJobs();
        return registration;
    }

    @Test
    void theDraftIsShownBeforeTheSignatureAndAnObjectionGoesBackToTheOfficer() {
        bed.work.newDrafts(2);
        startAndAccept("ACCEPT");
        assertThat(bed.work.done()).endsWith("showDraft " + PROCEDURE);
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));
        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
        bed.decide(CORRECT, "RESUBMIT");
        agreeToDraft();

        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.work.times("showDraft " + PROCEDURE)).isEqualTo(2);
    }

    @Test
    void anAmendedDeclarationIsLookedUpAndShownAgain() {
        bed.work.newDrafts(2);
        startAndAccept("ACCEPT");
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));

        bed.decide(CORRECT, "AMEND_DECLARATION");

        assertThat(bed.waitingIn(PROCESS)).containsExactly("Task_LookUpAgain");
        bed.runJobs();
        assertThat(bed.work.times("fetchRegistryData " + ProcessTestBed.DOSSIER))
                .isEqualTo(2);
        agreeToDraft();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(SIGN);
        assertThat(bed.work.times("showDraft " + PROCEDURE)).isEqualTo(2);
    }

    @Test
    void whatIsMissingLaterIsSupplementedAndCorrected() {
        bed.work.newDrafts(1);
        startAndAccept("ACCEPT");
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));
        bed.decide(CORRECT, "ASK_SUPPLEMENT");
        assertThat(bed.task(CORRECT)).isNull();

        bed.supplement(PROCEDURE);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(CORRECT);
    }

    @Test
    void whatIsNotSupplementedLaterStopsTheRegistration() {
        bed.work.newDrafts(1);
        ProcessInstance registration = startAndAccept("ACCEPT");
        bed.tell("Msg_DraftAnswered", Map.of("draftOutcome", "OBJECTED"));
        bed.decide(CORRECT, "ASK_SUPPLEMENT");
        bed.passUntilFired("Timer_SupplementExpired");
        bed.decide("Task_StopProcedure", "STOP");

        assertThat(bed.variable(registration, "outcome")).isEqualTo("STOPPED");
        assertThat(bed.entered("End_RegistrationStopped")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatIsMissingAtIntakeIsHandedInAndLookedAtAgain() {
        startAndLookUp();
        bed.decide(VERIFY, "ASK_SUPPLEMENT");
        assertThat(bed.work.done()).endsWith("requestSupplement " + PROCEDURE);
        bed.supplement(PROCEDURE);

        assertThat(bed.waitingIn(PROCESS)).containsExactly(VERIFY);
    }

    @Test
    void whatIsNotHandedInStopsTheRegistration() {
        ProcessInstance registration = startAndLookUp();
        bed.decide(VERIFY, "ASK_SUPPLEMENT");
        bed.passUntilFired("Timer_SupplementExpired");
        bed.decide("Task_StopProcedure", "STOP");

        assertThat(bed.variable(registration, "outcome")).isEqualTo("STOPPED");
        assertThat(bed.work.done()).endsWith("stopProcedure " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static Duration limit(String key) {
        return ProcessTestBedDeadlines.LIMITS.get(key);
    }

    private static long overdue(String limit) {
        return bed.work.times("recordOverdue " + limit);
    }
}
