package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildbirthSupportProcessTest {
    private static final String PROCESS = "childbirth-support";
    private static final String PROCEDURE = "CHILDBIRTH_SUPPORT";
    private static final String DECIDE = "Task_DecideChildbirthSupport";

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
    void theChairpersonDecidesWithoutAClock() {
        start();

        assertThat(bed.work.done()).containsExactly("startProcedure " + PROCEDURE);
        assertThat(bed.task(DECIDE).getDueDate()).isNull();
    }

    @Test
    void aGrantIsReleased() {
        start();

        bed.decide(DECIDE, "GRANT");

        assertThat(bed.work.done()).endsWith("grantChildbirthSupport " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aRejectionIsRecorded() {
        start();

        bed.decide(DECIDE, "REJECT");

        assertThat(bed.work.done()).endsWith("rejectProcedure " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Msg_RegistrationNotGranted, cancelProcedure CHILDBIRTH_SUPPORT",
        "Msg_DossierWithdrawn, recordWithdrawal " + ProcessTestBed.DOSSIER,
        "Msg_ChildDied, recordChildDeath " + ProcessTestBed.DOSSIER,
    })
    void whatTakesItsReasonAwayLeavesNothingToDecide(String message, String step) {
        start();

        bed.tell(message, Map.of());

        assertThat(bed.work.done()).endsWith(step);
        assertThat(bed.task(DECIDE)).isNull();
        assertThat(bed.nothingLeft()).isTrue();
    }
}
