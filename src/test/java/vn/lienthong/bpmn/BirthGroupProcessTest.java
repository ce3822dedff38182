package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves({"L14", "L16"})
class BirthGroupProcessTest {
    private static final String PROCESS = "birth-group";
    private static final String REGISTRATION = "birth-registration";
    private static final String BRANCH = "agency-procedure";
    private static final String VERIFY = "Task_VerifyDossier";
    private static final String SIGN = "Task_SignBirthCertificate";
    private static final String CLOCK = "Timer_GroupOverdue";
    private static final String LIMIT = "BIRTH_GROUP_TOTAL";
    private static final String REGISTER_RESIDENCE = "REGISTER_RESIDENCE";
    private static final String ISSUE_HEALTH_CARD = "ISSUE_HEALTH_CARD";
    private static final String WITHDRAWN = "Msg_DossierWithdrawn";
    private static final String COMPLETED = "completeGroup " + ProcessTestBed.DOSSIER;
    private static final String CANCELLED = "cancelDependants " + ProcessTestBed.DOSSIER;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void aBirthTravelsFromTheDeclarationToResidenceAndHealthCard() {
        start();
        bed.decide(VERIFY, "ACCEPT");
        bed.runJobs();
        bed.agencyAnswers("ISSUE_PERSONAL_ID", "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        bed.agencyAnswers("RECORD_BIRTH", "GRANTED");
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");

        assertThat(bed.work.done())
                .containsSubsequence(
                        "fetchRegistryData " + ProcessTestBed.DOSSIER,
                        "acceptDossier BIRTH_REGISTRATION",
                        "sendRequest ISSUE_PERSONAL_ID",
                        "sendRequest RECORD_BIRTH",
                        "releaseOutcome BIRTH_REGISTRATION",
                        "startProcedure RESIDENCE_REGISTRATION",
                        "releaseOutcome HEALTH_INSURANCE_CARD",
                        "releaseOutcome RESIDENCE_REGISTRATION",
                        COMPLETED)
                .contains("startProcedure HEALTH_INSURANCE_CARD")
                .doesNotHaveDuplicates();
        assertThat(bed.work.keysTried()).hasSize(4).doesNotHaveDuplicates();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Proves("L21")
    @Test
    void nothingFollowsTheEntryOfAChildThatHasDied() {
        bed.work.childDied();

        startUntilRegistered();

        assertThat(bed.work.done())
                .endsWith("releaseOutcome BIRTH_REGISTRATION", "recordChildDeath " + ProcessTestBed.DOSSIER)
                .doesNotContain("startProcedure RESIDENCE_REGISTRATION", "startProcedure HEALTH_INSURANCE_CARD");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void everyProcessOfTheGroupCarriesTheDossierAndItsOwnProcedure() {
        startUntilRegistered();

        for (String process : List.of(PROCESS, BRANCH, ProcessTestBed.EXCHANGE)) {
            assertThat(bed.running(process)).isNotEmpty().allSatisfy(instance -> {
                assertThat(instance.getBusinessKey()).isEqualTo(ProcessTestBed.DOSSIER);
                assertThat(bed.variable(instance, "dossierCode")).isEqualTo(ProcessTestBed.DOSSIER);
            });
        }
        assertThat(bed.running(BRANCH))
                .extracting(instance -> bed.variable(instance, "procedure"))
                .containsExactlyInAnyOrder("RESIDENCE_REGISTRATION", "HEALTH_INSURANCE_CARD");
    }

    @Test
    void theClockOfTheGroupStartsWithTheValidReception() {
        start();
        bed.pass(Duration.ofHours(10));
        assertThat(bed.jobs(CLOCK)).isEmpty();

        bed.decide(VERIFY, "ACCEPT");

        assertThat(bed.job(CLOCK).getDuedate().toInstant())
                .isEqualTo(bed.now()
                        .plus(ProcessTestBedDeadlines.LIMITS.get(LIMIT))
                        .plus(ProcessTestBed.ONE_MINUTE));
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Call_RegisterBirth", CLOCK);
    }

    @Test
    void aRefusedDossierCancelsWhatNeverStartedAndHasNoClock() {
        start();

        bed.decide(VERIFY, "REFUSE");

        assertThat(bed.work.done()).endsWith("recordRefusal BIRTH_REGISTRATION", CANCELLED, COMPLETED);
        assertThat(bed.entered(CLOCK)).isZero();
        assertThat(bed.entered("Call_RegisterResidence")).isZero();
        assertThat(bed.entered("Call_IssueHealthCard")).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aFailureWhileRefusingLeavesTheDossierWithTheOfficer() {
        start();
        bed.work.breaks("completeGroup");

        assertThat(catchThrowable(() -> bed.decide(VERIFY, "REFUSE")))
                .isInstanceOf(ProcessTestBedWork.Unreachable.class);

        assertThat(bed.waitingIn(REGISTRATION)).containsExactly(VERIFY);
        bed.work.heals("completeGroup");
        bed.decide(VERIFY, "REFUSE");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aRegistrationThatEndsWithoutEntryStopsTheRunningClockOfTheGroup() {
        bed.replace(REGISTRATION, acceptedButNotRegistered());
        bed.start(PROCESS, Map.of("identityCardAsked", false, "consentNeeded", false));
        assertThat(bed.jobs(CLOCK)).hasSize(1);

        bed.complete("Stub_Registration", Map.of("outcome", "REJECTED"));

        assertThat(bed.work.done()).containsExactly(CANCELLED, COMPLETED);
        assertThat(bed.entered("Gateway_StartBranches")).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void residenceAndHealthCardStartTogetherOnceTheBirthIsReleased() {
        startUntilRegistered();

        assertThat(bed.work.times("releaseOutcome BIRTH_REGISTRATION")).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS))
                .containsExactlyInAnyOrder("Call_RegisterResidence", "Call_IssueHealthCard", CLOCK);
        assertThat(bed.work.done()).contains("sendRequest " + REGISTER_RESIDENCE, "sendRequest " + ISSUE_HEALTH_CARD);
    }

    @Test
    void whatIsReadyIsReleasedWhileTheOtherBranchIsStillWaiting() {
        startUntilRegistered();

        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");

        assertThat(bed.work.times("releaseOutcome RESIDENCE_REGISTRATION")).isEqualTo(1);
        assertThat(bed.work.times(COMPLETED)).isZero();
        assertThat(bed.waitingIn(PROCESS)).contains("Call_IssueHealthCard", CLOCK);
    }

    @Test
    void aRejectedBranchDoesNotTouchTheOther() {
        startUntilRegistered();
        bed.agencyAnswers(REGISTER_RESIDENCE, "REJECTED");

        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");

        assertThat(bed.work.done())
                .endsWith("recordRejection RESIDENCE_REGISTRATION", "releaseOutcome HEALTH_INSURANCE_CARD", COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void twoRejectedBranchesStillCompleteTheGroup() {
        startUntilRegistered();
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "REJECTED");

        bed.agencyAnswers(REGISTER_RESIDENCE, "REJECTED");

        assertThat(bed.work.done())
                .endsWith("recordRejection HEALTH_INSURANCE_CARD", "recordRejection RESIDENCE_REGISTRATION", COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void answersThatArriveTogetherCompleteTheGroupOnce() {
        startUntilRegistered();
        bed.deliverAnswer(REGISTER_RESIDENCE, "GRANTED");
        bed.deliverAnswer(ISSUE_HEALTH_CARD, "GRANTED");

        bed.runJobs();

        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aFailureAtTheEndOfTheGroupIsTriedAgainUntilTheOperatorHelps() {
        startUntilRegistered();
        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");
        bed.work.breaks("completeGroup");
        bed.deliverAnswer(ISSUE_HEALTH_CARD, "GRANTED");
        bed.failUntilIncident("End_Answered");
        bed.work.heals("completeGroup");

        bed.operatorRetries("End_Answered");

        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aLateGroupIsRecordedOnceAndStillCompleted() {
        startUntilRegistered();

        bed.passUntilLate(CLOCK, LIMIT);

        assertThat(bed.work.times("recordOverdue " + ProcessTestBed.DOSSIER)).isEqualTo(1);
        bed.pass(Duration.ofDays(3));
        assertThat(bed.work.times("recordOverdue " + ProcessTestBed.DOSSIER)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactlyInAnyOrder("Call_RegisterResidence", "Call_IssueHealthCard");
        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theGroupMayBeLateWhileTheBirthIsNotRegisteredYet() {
        start();
        bed.decide(VERIFY, "ACCEPT");
        bed.runJobs();

        bed.passUntilLate(CLOCK, LIMIT);

        assertThat(bed.work.times("recordOverdue " + ProcessTestBed.DOSSIER)).isEqualTo(1);
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Call_RegisterBirth");
    }

    @Test
    void theClockOfTheGroupStopsWithItsLastProcedure() {
        startUntilRegistered();
        bed.pass(ProcessTestBedDeadlines.LIMITS.get(LIMIT));
        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");

        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");

        assertThat(bed.jobs(CLOCK)).isEmpty();
        bed.pass(Duration.ofDays(3));
        assertThat(bed.work.times("recordOverdue " + ProcessTestBed.DOSSIER)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theIdentityCardFollowsTheResidenceIfItIsAskedFor() {
        startUntilRegistered(true);
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        assertThat(bed.work.done()).doesNotContain("startProcedure IDENTITY_CARD");

        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");

        assertThat(bed.waitingIn(PROCESS)).containsExactlyInAnyOrder("Call_IssueIdentityCard", CLOCK);
        assertThat(bed.work.times(COMPLETED)).isZero();
        bed.agencyAnswers("ISSUE_IDENTITY_CARD", "GRANTED");
        assertThat(bed.work.done())
                .endsWith(
                        "releaseOutcome RESIDENCE_REGISTRATION",
                        "startProcedure IDENTITY_CARD",
                        "recordRequest ISSUE_IDENTITY_CARD",
                        "sendRequest ISSUE_IDENTITY_CARD",
                        "releaseOutcome IDENTITY_CARD",
                        COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void withoutAResidenceThereIsNoIdentityCardAndTheHealthCardGoesOn() {
        startUntilRegistered(true);

        bed.agencyAnswers(REGISTER_RESIDENCE, "REJECTED");

        assertThat(bed.work.done())
                .endsWith("recordRejection RESIDENCE_REGISTRATION", "cancelFollowers RESIDENCE_REGISTRATION")
                .doesNotContain("startProcedure IDENTITY_CARD");
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        assertThat(bed.work.done()).endsWith("releaseOutcome HEALTH_INSURANCE_CARD", COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void anIdentityCardNobodyAskedForIsNeitherIssuedNorCancelled() {
        startUntilRegistered();

        bed.agencyAnswers(REGISTER_RESIDENCE, "REJECTED");

        assertThat(bed.work.done())
                .doesNotContain("startProcedure IDENTITY_CARD", "cancelFollowers RESIDENCE_REGISTRATION");
    }

    @Test
    void residenceBeginsWithTheConsentAndTheHealthCardWaitsForNobody() {
        startUntilRegistered(false, true);
        assertThat(bed.work.done())
                .contains("askConsent RESIDENCE_REGISTRATION", "startProcedure HEALTH_INSURANCE_CARD")
                .doesNotContain("startProcedure RESIDENCE_REGISTRATION");

        bed.agencyAnswers("ASK_CONSENT", "GRANTED");

        assertThat(bed.work.done())
                .containsSubsequence("recordConsent RESIDENCE_REGISTRATION", "startProcedure RESIDENCE_REGISTRATION");
        bed.agencyAnswers(REGISTER_RESIDENCE, "GRANTED");
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whoeverDoesNotAgreeEndsResidenceAndIdentityCardButNotTheHealthCard() {
        startUntilRegistered(true, true);

        bed.agencyAnswers("ASK_CONSENT", "REJECTED");

        assertThat(bed.work.done())
                .endsWith("recordDisagreement RESIDENCE_REGISTRATION", "cancelFollowers RESIDENCE_REGISTRATION")
                .doesNotContain("startProcedure RESIDENCE_REGISTRATION", "startProcedure IDENTITY_CARD");
        bed.agencyAnswers(ISSUE_HEALTH_CARD, "GRANTED");
        assertThat(bed.work.done()).endsWith("releaseOutcome HEALTH_INSURANCE_CARD", COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aDossierTakenBackAtTheDeskEndsWithItsTask() {
        start();

        bed.tell(WITHDRAWN, Map.of());

        assertThat(bed.work.done()).contains("recordWithdrawal " + ProcessTestBed.DOSSIER);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aDossierTakenBackEndsWhatRunsInEveryBranch() {
        startUntilRegistered();

        bed.tell(WITHDRAWN, Map.of());

        assertThat(bed.work.done())
                .contains("recordWithdrawal " + ProcessTestBed.DOSSIER)
                .doesNotContain(COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aChildThatDiedNeedsNeitherResidenceNorCard() {
        startUntilRegistered();

        bed.tell("Msg_ChildDied", Map.of());

        assertThat(bed.work.done())
                .contains("recordChildDeath " + ProcessTestBed.DOSSIER)
                .doesNotContain(COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static ProcessInstance start() {
        return start(false);
    }

    private static ProcessInstance start(boolean identityCardAsked) {
        return start(identityCardAsked, false);
    }

    private static ProcessInstance start(boolean identityCardAsked, boolean consentNeeded) {
        ProcessInstance group =
                bed.start(PROCESS, Map.of("identityCardAsked", identityCardAsked, "consentNeeded", consentNeeded));
        bed.runJobs();
        return group;
    }

    private static void startUntilRegistered() {
        startUntilRegistered(false);
    }

    private static void startUntilRegistered(boolean identityCardAsked) {
        startUntilRegistered(identityCardAsked, false);
    }

    private static void startUntilRegistered(boolean identityCardAsked, boolean consentNeeded) {
        bed.work.answersAtOnce("ISSUE_PERSONAL_ID", "GRANTED");
        bed.work.answersAtOnce("RECORD_BIRTH", "GRANTED");
        start(identityCardAsked, consentNeeded);
        bed.decide(VERIFY, "ACCEPT");
        bed.runJobs();
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
    }

    private static BpmnModelInstance acceptedButNotRegistered() {
        return Bpmn.createExecutableProcess(REGISTRATION)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .intermediateThrowEvent()
                .escalation("DOSSIER_ACCEPTED")
                .userTask("Stub_Registration")
                .endEvent()
                .done();
    }
}
