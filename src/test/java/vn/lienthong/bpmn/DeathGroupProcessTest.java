package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves({"L15", "L16"})
class DeathGroupProcessTest {
    private static final String PROCESS = "death-group";
    private static final String BRANCH = "agency-procedure";
    private static final String VERIFY = "Task_VerifyDeath";
    private static final String SIGN = "Task_SignDeathExtract";
    private static final String RESIDENCE = "DEREGISTER_RESIDENCE";
    private static final String STOP = "STOP_SURVIVOR_BENEFIT";
    private static final String INSURANCE = "PAY_INSURANCE_BENEFIT";
    private static final String MERIT = "PAY_MERIT_BENEFIT";
    private static final String SOCIAL = "PAY_SOCIAL_BENEFIT";
    private static final String COMPLETED = "completeGroup " + ProcessTestBed.DOSSIER;
    private static final List<String> FACTS =
            List.of("insuranceBenefitDue", "survivorBenefitStops", "meritBenefitDue", "socialBenefitDue");

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void aDeathWithoutBenefitEndsWithTheResidence() {
        startUntilRegistered();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Call_DeregisterResidence");
        bed.agencyAnswers(RESIDENCE, "GRANTED");

        assertThat(bed.work.done())
                .containsSubsequence(
                        "acceptDossier DEATH_REGISTRATION",
                        "releaseOutcome DEATH_REGISTRATION",
                        "startProcedure RESIDENCE_DEREGISTRATION",
                        "releaseOutcome RESIDENCE_DEREGISTRATION",
                        COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void everyProcessOfTheGroupCarriesTheDossierAndItsOwnProcedure() {
        startUntilRegistered("insuranceBenefitDue");

        assertThat(bed.running(BRANCH))
                .extracting(instance -> bed.variable(instance, "procedure"))
                .containsExactlyInAnyOrder("RESIDENCE_DEREGISTRATION", "INSURANCE_DEATH_BENEFIT");
        assertThat(bed.running(BRANCH))
                .allSatisfy(instance -> assertThat(instance.getBusinessKey()).isEqualTo(ProcessTestBed.DOSSIER));
    }

    @Test
    void aRefusedDossierCancelsWhatNeverStarted() {
        start("insuranceBenefitDue");
        bed.decide(VERIFY, "REFUSE");

        assertThat(bed.work.done())
                .endsWith("recordRefusal DEATH_REGISTRATION", "cancelDependants " + ProcessTestBed.DOSSIER, COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aRejectedRegistrationCancelsWhatNeverStarted() {
        start();
        bed.decide(VERIFY, "ACCEPT");
        bed.decide(SIGN, "SEND_BACK");
        bed.decide("Task_CorrectDeathDossier", "REJECT");

        assertThat(bed.work.done())
                .endsWith(
                        "recordRejection DEATH_REGISTRATION", "cancelDependants " + ProcessTestBed.DOSSIER, COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void residenceAndInsuranceRunBesideEachOtherAndOneFailsAlone() {
        startUntilRegistered("insuranceBenefitDue");
        bed.agencyAnswers(INSURANCE, "REJECTED");
        assertThat(bed.work.times(COMPLETED)).isZero();
        bed.agencyAnswers(RESIDENCE, "GRANTED");

        assertThat(bed.work.done())
                .endsWith(
                        "recordRejection INSURANCE_DEATH_BENEFIT",
                        "releaseOutcome RESIDENCE_DEREGISTRATION",
                        COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void meritAndSocialStartAtOnceIfNothingIsToBeStopped() {
        startUntilRegistered("meritBenefitDue", "socialBenefitDue");

        assertThat(bed.work.done())
                .contains("startProcedure MERIT_DEATH_BENEFIT", "startProcedure SOCIAL_DEATH_BENEFIT")
                .doesNotContain("startProcedure SURVIVOR_BENEFIT_STOP");
        bed.agencyAnswers(SOCIAL, "GRANTED");
        bed.agencyAnswers(MERIT, "GRANTED");
        bed.agencyAnswers(RESIDENCE, "GRANTED");
        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theSocialBenefitWaitsUntilTheMonthlyBenefitIsStopped() {
        startUntilRegistered("survivorBenefitStops", "socialBenefitDue");
        bed.agencyAnswers(RESIDENCE, "GRANTED");
        assertThat(bed.work.done()).doesNotContain("startProcedure SOCIAL_DEATH_BENEFIT");
        bed.agencyAnswers(STOP, "GRANTED");
        assertThat(bed.waitingIn(PROCESS)).contains("Call_PaySocialBenefit");
        bed.agencyAnswers(SOCIAL, "GRANTED");

        assertThat(bed.work.done())
                .containsSubsequence(
                        "releaseOutcome SURVIVOR_BENEFIT_STOP",
                        "startProcedure SOCIAL_DEATH_BENEFIT",
                        "releaseOutcome SOCIAL_DEATH_BENEFIT",
                        COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void insuranceDoesNotWaitForItsOwnStop() {
        startUntilRegistered("survivorBenefitStops", "insuranceBenefitDue", "meritBenefitDue");

        assertThat(bed.waitingIn(PROCESS))
                .containsExactlyInAnyOrder(
                        "Call_DeregisterResidence", "Call_PayInsuranceBenefit", "Call_StopSurvivorBenefit");
    }

    @Test
    void withoutTheStopTheWaitingBenefitsAreCancelledAndTheRestGoesOn() {
        startUntilRegistered("survivorBenefitStops", "meritBenefitDue");
        bed.agencyAnswers(STOP, "REJECTED");

        assertThat(bed.work.done())
                .endsWith("recordRejection SURVIVOR_BENEFIT_STOP", "cancelFollowers SURVIVOR_BENEFIT_STOP")
                .doesNotContain("startProcedure MERIT_DEATH_BENEFIT");
        bed.agencyAnswers(RESIDENCE, "GRANTED");
        assertThat(bed.work.done()).endsWith("releaseOutcome RESIDENCE_DEREGISTRATION", COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void answersThatArriveTogetherCompleteTheGroupOnce() {
        startUntilRegistered("insuranceBenefitDue", "socialBenefitDue");
        List.of(RESIDENCE, INSURANCE, SOCIAL).forEach(operation -> bed.deliverAnswer(operation, "GRANTED"));
        bed.runJobs();

        assertThat(bed.work.times(COMPLETED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aDossierTakenBackEndsWhatRunsInEveryBranch() {
        startUntilRegistered("insuranceBenefitDue", "meritBenefitDue");

        bed.tell("Msg_DossierWithdrawn", Map.of());

        assertThat(bed.work.done())
                .contains("recordWithdrawal " + ProcessTestBed.DOSSIER)
                .doesNotContain(COMPLETED);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static void start(String... facts) {
        Map<String, Object> variables = new TreeMap<>();
        FACTS.forEach(fact -> variables.put(fact, Set.of(facts).contains(fact)));
        bed.start(PROCESS, variables);
        bed.runJobs();
    }

    private static void startUntilRegistered(String... facts) {
        bed.work.answersAtOnce("RECORD_DEATH", "GRANTED");
        start(facts);
        bed.decide(VERIFY, "ACCEPT");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
    }
}
