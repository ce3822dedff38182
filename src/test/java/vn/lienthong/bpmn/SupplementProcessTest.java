package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves({"L9", "L11"})
class SupplementProcessTest {
    private static final String PROCESS = "supplement";
    private static final String PROCEDURE = "RESIDENCE_REGISTRATION";
    private static final String EXPIRED = "Timer_SupplementExpired";
    private static final String CAP = "SUPPLEMENT_CAP";
    private static final String RESUMED = "resumeProcedure " + PROCEDURE;
    private static final String STOPPED = "stopProcedure " + PROCEDURE;

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void theCitizenIsAskedAtOnceAndHasSevenWorkingDays() {
        start();

        assertThat(bed.work.done()).containsExactly("requestSupplement " + PROCEDURE);
        assertThat(bed.job(EXPIRED).getDuedate().toInstant())
                .isEqualTo(
                        bed.now().plus(ProcessTestBedDeadlines.LIMITS.get(CAP)).plus(ProcessTestBed.ONE_MINUTE));
        assertThat(bed.task("Task_StopProcedure")).isNull();
    }

    @Test
    void papersInTimeLetTheProcedureGoOn() {
        ProcessInstance supplement = start();

        bed.supplement(PROCEDURE);

        assertThat(bed.work.done()).endsWith(RESUMED).doesNotContain(STOPPED);
        assertThat(bed.variable(supplement, "supplementOutcome")).isEqualTo("SUPPLEMENTED");
        assertThat(bed.entered("End_Supplemented")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void nothingIsStoppedBeforeTheLastMinuteIsOverNorWithoutAPerson() {
        start();

        bed.passUntilLate(EXPIRED, CAP);

        assertThat(bed.task("Task_StopProcedure").getAssignee()).isNull();
        assertThat(bed.work.done()).doesNotContain(STOPPED);
    }

    @Test
    void theOfficerStopsTheProcedureAfterTheLastDay() {
        ProcessInstance supplement = start();
        bed.passUntilLate(EXPIRED, CAP);

        bed.decide("Task_StopProcedure", "STOP");

        assertThat(bed.work.done()).endsWith(STOPPED).doesNotContain(RESUMED);
        assertThat(bed.variable(supplement, "supplementOutcome")).isEqualTo("STOPPED");
        assertThat(bed.entered("End_Stopped")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void latePapersBeforeTheStopAreStillTakenAndTheTaskIsGone() {
        ProcessInstance supplement = start();
        bed.passUntilLate(EXPIRED, CAP);

        bed.supplement(PROCEDURE);

        assertThat(bed.task("Task_StopProcedure")).isNull();
        assertThat(bed.work.done()).endsWith(RESUMED).doesNotContain(STOPPED);
        assertThat(bed.variable(supplement, "supplementOutcome")).isEqualTo("SUPPLEMENTED");
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static ProcessInstance start() {
        return bed.start(PROCESS, Map.of("procedure", PROCEDURE));
    }
}
