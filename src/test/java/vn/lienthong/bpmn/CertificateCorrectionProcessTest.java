package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves("L17")
class CertificateCorrectionProcessTest {
    private static final String PROCESS = "certificate-correction";
    private static final String PROCEDURE = "RESIDENCE_REGISTRATION";
    private static final String OPERATION = "CORRECT_BIRTH";
    private static final String OFFICER = "Task_CorrectCertificate";
    private static final String SIGNER = "Task_SignCorrection";
    private static final String SUPERSEDED = "supersedeOutcome " + PROCEDURE;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void correctedSignedAndRecordedTheNewCertificateTakesThePlaceOfTheOld() {
        ProcessInstance correction = start();
        bed.decide(OFFICER, "CORRECT");
        assertThat(bed.work.done()).doesNotContain("recordRequest " + OPERATION);
        bed.decide(SIGNER, "SIGN");
        bed.runJobs();

        bed.agencyAnswers(OPERATION, "GRANTED");

        assertThat(bed.work.times(SUPERSEDED)).isEqualTo(1);
        assertThat(bed.variable(correction, "correctionOutcome")).isEqualTo("CORRECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aCertificateThatIsRightIsUpheld() {
        ProcessInstance correction = start();

        bed.decide(OFFICER, "UPHOLD");

        assertThat(bed.work.done()).endsWith("upholdCertificate " + PROCEDURE).doesNotContain(SUPERSEDED);
        assertThat(bed.variable(correction, "correctionOutcome")).isEqualTo("UPHELD");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aCertificateThatHasBeenReplacedIsNotCorrectedAgain() {
        bed.work.certificateIsReplaced();

        ProcessInstance correction = start();

        assertThat(bed.work.done()).containsExactly("openCorrection " + PROCEDURE);
        assertThat(bed.variable(correction, "correctionOutcome")).isEqualTo("CORRECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aCertificateThatIsBeingCorrectedWaitsAndIsLookedAtAgain() {
        bed.work.correctionIsInProgress(1);
        ProcessInstance correction = start();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Msg_CorrectionEnded");

        bed.work.certificateIsReplaced();
        bed.tell("Msg_CorrectionEnded", Map.of());

        assertThat(bed.work.times("openCorrection " + PROCEDURE)).isEqualTo(2);
        assertThat(bed.variable(correction, "correctionOutcome")).isEqualTo("CORRECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatWasUpheldForAnotherAgencyIsTheOfficersAgain() {
        bed.work.correctionIsInProgress(1);
        start();

        bed.tell("Msg_CorrectionEnded", Map.of());

        assertThat(bed.waitingIn(PROCESS)).containsExactly(OFFICER);
    }

    @Test
    void whatTheSignerSendsBackComesToTheOfficer() {
        start();
        bed.decide(OFFICER, "CORRECT");

        bed.decide(SIGNER, "SEND_BACK");

        assertThat(bed.waitingIn(PROCESS)).containsExactly(OFFICER);
    }

    @Test
    void whatTheRegistryDoesNotRecordComesToTheOfficer() {
        bed.work.answersAtOnce(OPERATION, "REJECTED");
        start();
        bed.decide(OFFICER, "CORRECT");
        bed.decide(SIGNER, "SIGN");
        bed.runJobs();

        assertThat(bed.waitingIn(PROCESS)).containsExactly(OFFICER);
        assertThat(bed.work.done()).doesNotContain(SUPERSEDED);
    }

    @Test
    void aRegistryThatIsStillAtWorkIsAskedAgainLater() {
        bed.work.answersAtOnce(OPERATION, "PENDING", "GRANTED");
        start();
        bed.decide(OFFICER, "CORRECT");
        bed.decide(SIGNER, "SIGN");
        bed.runJobs();
        assertThat(bed.waitingIn(PROCESS)).containsExactly("Timer_RetryCorrection");

        bed.passUntilFired("Timer_RetryCorrection");

        assertThat(bed.work.times(SUPERSEDED)).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static ProcessInstance start() {
        return bed.start(PROCESS, Map.of("procedure", PROCEDURE));
    }
}
