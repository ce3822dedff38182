package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OutcomeReviewProcessTest {
    private static final String PROCESS = "outcome-review";
    private static final String REVIEW = "Task_ReviewOutcome";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @BeforeEach
    void aCertificateChanged() {
        bed.start(PROCESS, Map.of("procedure", "CHILDBIRTH_SUPPORT"));
        bed.runJobs();
    }

    @Test
    void theChairpersonLooksAtTheDecisionAgainWithoutAClock() {
        assertThat(bed.task(REVIEW).getDueDate()).isNull();
        assertThat(bed.work.done()).isEmpty();
    }

    @Test
    void aDecisionThatIsKeptChangesNothing() {
        bed.decide(REVIEW, "KEEP");

        assertThat(bed.work.done()).isEmpty();
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aCertificateThatChangesAgainGivesTheTaskAnew() {
        String first = bed.task(REVIEW).getId();

        bed.tell("Msg_CertificateChanged", Map.of());

        assertThat(bed.task(REVIEW).getId()).isNotEqualTo(first);
        assertThat(bed.work.done()).isEmpty();
    }

    @Test
    void aDecisionIsRevoked() {
        bed.decide(REVIEW, "REVOKE");

        assertThat(bed.work.done()).containsExactly("revokeOutcome CHILDBIRTH_SUPPORT");
        assertThat(bed.nothingLeft()).isTrue();
    }
}
