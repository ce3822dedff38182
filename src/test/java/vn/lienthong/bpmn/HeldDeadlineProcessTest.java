package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.engine.EngineTimedWork;
import vn.lienthong.sla.LimitKey;

/** Timers and tasks follow a deadline that stands still, and only those of that deadline. */
@Proves({"L6", "L9"})
class HeldDeadlineProcessTest {
    private static final String GROUP = "Timer_GroupOverdue";
    private static final String OWN = "Timer_RegistrationOverdue";
    private static final String NOTICE = "Timer_NoticeOverdue";
    private static final String BRANCH = "Timer_ProcedureOverdue";
    private static final String SIGN = "Task_SignBirthCertificate";
    private static final String BIRTH = "BIRTH_REGISTRATION";

    @RegisterExtension
    static final ProcessTestBed bed = new ProcessTestBed();

    @Test
    void heldTimersStaySilentAndFireAtTheMovedMinute() {
        startUntilAccepted();
        due(null, LimitKey.valueOf("BIRTH_GROUP_TOTAL"), Optional.empty());
        due(BIRTH, LimitKey.BIRTH_REGISTRATION, Optional.empty());

        bed.pass(Duration.ofDays(30));
        assertThat(bed.work.done())
                .doesNotContain("recordOverdue BIRTH_REGISTRATION", "recordOverdue " + ProcessTestBed.DOSSIER);

        Instant ownDue = bed.now().plus(Duration.ofHours(5));
        Instant groupDue = bed.now().plus(Duration.ofDays(2));
        due(BIRTH, LimitKey.BIRTH_REGISTRATION, Optional.of(ownDue));
        due(null, LimitKey.valueOf("BIRTH_GROUP_TOTAL"), Optional.of(groupDue));
        bed.passUntilFired(OWN, Duration.between(bed.now(), ownDue.plus(ProcessTestBed.ONE_MINUTE)));
        bed.passUntilFired(GROUP, Duration.between(bed.now(), groupDue.plus(ProcessTestBed.ONE_MINUTE)));
        assertThat(bed.work.times("recordOverdue " + ProcessTestBed.DOSSIER)).isOne();
    }

    @Test
    void heldTaskIsNotDueUntilItsClockRunsAgain() {
        startUntilAccepted();
        bed.agencyAnswers("ISSUE_PERSONAL_ID", "GRANTED");
        assertThat(bed.task(SIGN).getDueDate()).isNotNull();

        due(BIRTH, LimitKey.BIRTH_REGISTRATION, Optional.empty());
        assertThat(bed.task(SIGN).getDueDate()).isNull();

        Instant moved = bed.now().plus(Duration.ofDays(1));
        due(BIRTH, LimitKey.BIRTH_REGISTRATION, Optional.of(moved));
        assertThat(bed.task(SIGN).getDueDate()).isEqualTo(Date.from(moved));
        assertThat(bed.moved).containsOnlyKeys(bed.task(SIGN).getId()).containsValue(moved);
    }

    @Test
    void timersOfOtherLimitsStay() {
        bed.start("birth-group", Map.of("identityCardAsked", false, "consentNeeded", false));
        bed.runJobs();
        Date notice = bed.job(NOTICE).getDuedate();

        due(BIRTH, LimitKey.BIRTH_REGISTRATION, Optional.empty());
        due(null, LimitKey.valueOf("BIRTH_GROUP_TOTAL"), Optional.empty());

        assertThat(bed.job(NOTICE).getDuedate()).isEqualTo(notice);
        assertThat(bed.task("Task_VerifyDossier").getDueDate()).isNotNull();
    }

    @Test
    void onlyTheProceduresOwnTimerOfAModelThatSeveralShareIsHeld() {
        startUntilAccepted();
        bed.agencyAnswers("ISSUE_PERSONAL_ID", "GRANTED");
        bed.decide(SIGN, "SIGN");
        bed.runJobs();
        bed.agencyAnswers("RECORD_BIRTH", "GRANTED");
        Instant promised = bed.jobs(BRANCH).get(0).getDuedate().toInstant();
        assertThat(bed.jobs(BRANCH)).hasSize(2);

        due("HEALTH_INSURANCE_CARD", LimitKey.valueOf("HEALTH_INSURANCE_CARD"), Optional.empty());

        assertThat(bed.jobs(BRANCH))
                .extracting(job -> job.getDuedate().toInstant())
                .containsExactlyInAnyOrder(promised, EngineTimedWork.NEVER);
    }

    private static void startUntilAccepted() {
        bed.start("birth-group", Map.of("identityCardAsked", false, "consentNeeded", false));
        bed.runJobs();
        bed.decide("Task_VerifyDossier", "ACCEPT");
        bed.runJobs();
    }

    private static void due(String procedure, LimitKey limit, Optional<Instant> due) {
        bed.timedWork().due(ProcessTestBed.DOSSIER, procedure, limit, due);
    }
}
