package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves("L16")
class RefiledProcedureProcessTest {
    private static final String PROCESS = "refiled-procedure";
    private static final String PROCEDURE = "RESIDENCE_REGISTRATION";
    private static final String REGISTER = "REGISTER_RESIDENCE";
    private static final String CONSENT = "ASK_CONSENT";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void theAgencyIsAskedAnewAndItsOutcomeReleased() {
        ProcessInstance refiled = start(false);

        assertThat(bed.work.done())
                .containsExactly("startProcedure " + PROCEDURE, "recordRequest " + REGISTER, "sendRequest " + REGISTER);
        bed.agencyAnswers(REGISTER, "GRANTED");

        assertThat(bed.variable(refiled, "outcome")).isEqualTo("GRANTED");
        assertThat(bed.work.done()).endsWith("releaseOutcome " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whoMustAgreeIsAskedFirst() {
        ProcessInstance refiled = start(true);

        assertThat(bed.work.done()).doesNotContain("startProcedure " + PROCEDURE);
        bed.agencyAnswers(CONSENT, "GRANTED");
        bed.agencyAnswers(REGISTER, "REJECTED");

        assertThat(bed.variable(refiled, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void withoutConsentTheAgencyIsNotAsked() {
        ProcessInstance refiled = start(true);

        bed.agencyAnswers(CONSENT, "REJECTED");

        assertThat(bed.variable(refiled, "outcome")).isEqualTo("REJECTED");
        assertThat(bed.work.done()).doesNotContain("startProcedure " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aWithdrawalEndsIt() {
        start(false);

        bed.tell("Msg_DossierWithdrawn", Map.of());

        assertThat(bed.work.done()).endsWith("recordWithdrawal " + ProcessTestBed.DOSSIER);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theChildsDeathEndsIt() {
        start(true);

        bed.tell("Msg_ChildDied", Map.of());

        assertThat(bed.work.done()).endsWith("recordChildDeath " + ProcessTestBed.DOSSIER);
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static ProcessInstance start(boolean consentNeeded) {
        ProcessInstance started = bed.start(PROCESS, Map.of("procedure", PROCEDURE, "consentNeeded", consentNeeded));
        bed.runJobs();
        return started;
    }
}
