package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoticeDeliveryProcessTest {
    private static final String PROCESS = "notice-delivery";
    private static final String STEP = "Task_DeliverNotice";
    private static final String TO_PORTAL = "deliverNotice PORTAL";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @AfterAll
    static void everyNodeIsReached() {
        bed.assertCovered(PROCESS);
    }

    @Test
    void nothingIsSentInTheTransactionThatHasSomethingToTell() {
        start(1);

        assertThat(bed.work.done()).isEmpty();
        assertThat(bed.jobs(STEP)).hasSize(1);
    }

    @Test
    void theOnlyNoticeIsSentOnce() {
        start(1);
        bed.runJobs();

        assertThat(bed.work.done()).containsExactly(TO_PORTAL);
        assertThat(bed.entered("End_AllDelivered")).isEqualTo(1);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void noticesAreSentOneByOneUntilNoneIsLeft() {
        start(3);
        bed.runJobs();

        assertThat(bed.work.times(TO_PORTAL)).isEqualTo(3);
        assertThat(bed.entered(STEP)).isEqualTo(3);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void aReceiverThatIsAwayIsTriedAgainEverMoreRarelyAndThenReported() {
        start(2);
        bed.work.breaks("deliverNotice");

        bed.failUntilIncident(STEP);

        assertThat(bed.work.done()).isEmpty();
        assertThat(bed.waitingIn(PROCESS)).containsExactly(STEP);
    }

    @Test
    void afterAFailureTheNextAttemptSendsEverything() {
        start(2);
        bed.work.breaks("deliverNotice");
        bed.runJobs();
        bed.work.heals("deliverNotice");

        bed.pass(ProcessTestBed.BACK_OFF.get(0));

        assertThat(bed.work.times(TO_PORTAL)).isEqualTo(2);
        assertThat(bed.nothingLeft()).isTrue();
    }

    @Test
    void theOperatorsRetryClearsTheIncidentAndGoesOn() {
        start(2);
        bed.work.breaks("deliverNotice");
        bed.failUntilIncident(STEP);
        bed.work.heals("deliverNotice");

        bed.operatorRetries(STEP);

        assertThat(bed.work.times(TO_PORTAL)).isEqualTo(2);
        assertThat(bed.incidents(STEP)).isZero();
        assertThat(bed.nothingLeft()).isTrue();
    }

    private static void start(int notices) {
        bed.work.noticesWait(notices);
        bed.start(PROCESS, Map.of("agency", "PORTAL"));
    }
}
