package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;

@Proves("L9")
class DraftConfirmationProcessTest {
    private static final String PROCESS = "draft-confirmation";
    private static final String PROCEDURE = "BIRTH_REGISTRATION";
    private static final String MESSAGE = "Msg_DraftAnswered";
    private static final String OVER = "Timer_DraftConfirmationOver";

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
    void anAnswerEndsTheWaitAtOnce() {
        bed.work.newDrafts(1);
        ProcessInstance draft = start();
        assertThat(bed.work.done()).containsExactly("showDraft " + PROCEDURE);

        bed.tell(MESSAGE, Map.of("draftOutcome", "OBJECTED"));

        assertThat(bed.variable(draft, "draftOutcome")).isEqualTo("OBJECTED");
        assertThat(bed.work.done()).doesNotContain("agreeBySilence " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void silenceForADayIsAgreement() {
        bed.work.newDrafts(1);
        ProcessInstance draft = start();

        bed.passUntilLate(OVER, "DRAFT_CONFIRMATION");

        assertThat(bed.variable(draft, "draftOutcome")).isEqualTo("AGREED");
        assertThat(bed.work.done()).endsWith("agreeBySilence " + PROCEDURE);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void whatWasAgreedToIsNotShownAgain() {
        ProcessInstance draft = start();

        assertThat(bed.variable(draft, "draftOutcome")).isEqualTo("AGREED");
        assertThat(bed.entered(OVER)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }
}
